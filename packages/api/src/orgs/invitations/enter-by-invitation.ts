import type { Prisma } from "@guildhall/db";
import { AppError, newId } from "@guildhall/kernel";
import { writeAudit } from "../../ground/write-audit.ts";
import type { FoundInvitation } from "./find-invitation.ts";

/** Gives a person the place that a claimed invitation holds for them, within the transaction of the claim. */
export async function enterByInvitation(
  tx: Prisma.TransactionClient,
  { id, orgId, email, role }: FoundInvitation,
  userId: string,
): Promise<void> {
  const place = { orgId_userId: { orgId, userId } };
  if (await tx.member.findUnique({ where: place, select: { id: true } })) throw memberAlready();
  await tx.member.create({ data: { id: newId("member"), orgId, userId, role } });
  const author = { orgId, userId };
  await writeAudit(tx, author, "orgs.accept-invitation", { type: "invitation", id }, { email, role });
}

const memberAlready = () =>
  new AppError({
    code: "conflict",
    reason: "member-already",
    userMessage: "You are a member of this organization already.",
  });
