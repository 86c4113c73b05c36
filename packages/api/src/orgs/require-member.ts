import type { OrgTransaction } from "@guildhall/db";
import { AppError, notFound } from "@guildhall/kernel";
import type { MemberView } from "./members.contract.ts";
import { memberSelect } from "./members.select.ts";

/** The member with this id. */
export async function requireMember(tx: Pick<OrgTransaction, "member">, id: string): Promise<MemberView> {
  const member = await tx.member.findFirst({ where: { id }, select: memberSelect });
  if (!member) throw notFound("member");
  return member;
}

/** The member who gets what another owned: not that one, and nobody who may only look. */
export async function requireSuccessor(
  tx: Pick<OrgTransaction, "member">,
  id: string,
  leavingUserId: string,
): Promise<MemberView> {
  const successor = await requireMember(tx, id);
  if (successor.user.id === leavingUserId || successor.role === "viewer") throw noSuccessor();
  return successor;
}

const noSuccessor = () =>
  new AppError({
    code: "bad-input",
    reason: "successor-unfit",
    userMessage: "Choose another member who is not a viewer to get what this person owned.",
    fields: { successorId: "must be another member, and no viewer" },
  });
