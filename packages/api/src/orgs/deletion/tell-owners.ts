import type { Prisma } from "@guildhall/db";
import { composeMail } from "../../ground/compose-mail.ts";
import { queueAccountMail } from "../../identity/index.ts";

/** So many owners are told. */
const mostTold = 20;

/** Lays mails into the outbox that tell the owners of an organization when it will be deleted; `who` says who wants it. */
export async function tellOwners(
  tx: Prisma.TransactionClient,
  publicUrl: string,
  { orgId, name, purgeAt, who }: { orgId: string; name: string; purgeAt: Date; who: string },
): Promise<void> {
  const day = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(purgeAt);
  const mail = composeMail(`${name} will be deleted on ${day}`, [
    `The organization ${name} will be deleted with all it holds. ${who} Until ${day} everything goes on.`,
    `Any owner can take it back under Settings, General: ${publicUrl}`,
  ]);
  const owners = await tx.member.findMany({
    where: { orgId, role: "owner" },
    orderBy: { createdAt: "asc" },
    take: mostTold,
    select: { user: { select: { id: true, email: true } } },
  });
  for (const { user } of owners) await queueAccountMail(tx, { userId: user.id, address: user.email }, mail);
}
