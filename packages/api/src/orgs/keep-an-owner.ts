import type { OrgTransaction } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import type { MemberView } from "./members.contract.ts";

/** Refuses to take away the last owner's place. Asked while the members are locked, else two owners could go at once. */
export async function keepAnOwner(tx: Pick<OrgTransaction, "member">, { id, role }: MemberView): Promise<void> {
  if (role !== "owner") return;
  const other = await tx.member.findFirst({ where: { role: "owner", id: { not: id } }, select: { id: true } });
  if (!other) throw lastOwner();
}

const lastOwner = () =>
  new AppError({
    code: "conflict",
    reason: "last-owner",
    userMessage: "This is the only owner, and an organization needs one. Make somebody else an owner first.",
  });
