import type { Prisma } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import type { MailText } from "../../ground/compose-mail.ts";

/**
 * Lays a mail into the outbox, in the transaction of what it tells of. A worker sends it when a mail server is set up;
 * until then it lies there for who looks after the installation.
 */
export async function queueAccountMail(
  tx: Prisma.TransactionClient,
  { userId, address }: { userId: string | null; address: string },
  mail: MailText,
): Promise<void> {
  await tx.accountMail.create({ data: { id: newId("accountMail"), userId, address, ...mail }, select: { id: true } });
}
