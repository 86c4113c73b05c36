import type { Prisma } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import { hashLinkToken, newLinkToken } from "../../ground/link-token.ts";
import { queueAccountMail } from "../../identity/index.ts";
import { confirmationMail } from "./account-mails.ts";

const validMs = 24 * 60 * 60 * 1000;

/** Lays the mail with a link that confirms this person's address into the outbox, in the caller's transaction. */
export async function queueConfirmation(
  tx: Prisma.TransactionClient,
  publicUrl: string,
  { id, email }: { id: string; email: string },
): Promise<void> {
  const token = newLinkToken();
  const expiresAt = new Date(Date.now() + validMs);
  await tx.verification.create({
    data: { id: newId("verification"), identifier: confirmationIdentifier(token), value: id, expiresAt },
    select: { id: true },
  });
  await queueAccountMail(tx, { userId: id, address: email }, confirmationMail(`${publicUrl}/confirm?token=${token}`));
}

/** The form in which a link's value is stored: who reads the database can't follow the link. */
export function confirmationIdentifier(token: string): string {
  return `confirm-address:${hashLinkToken(token)}`;
}
