import type { OrgTransaction, Pool } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import type { MemberView } from "./members.contract.ts";

/**
 * Refuses to take away the place of the last owner who can sign in. Asked while the members are locked, else two owners
 * could go at once.
 */
export async function keepAnOwner(
  tx: Pick<OrgTransaction, "member">,
  pool: Pool,
  { id, role }: MemberView,
): Promise<void> {
  if (role !== "owner") return;
  const others = await tx.member.findMany({ where: { role: "owner", id: { not: id } }, select: { userId: true } });
  // An organization's own rights don't reach to how somebody's account stands.
  const text = `select from "User" where id = any($1) and status = 'active' limit 1`;
  const { rowCount } = await pool.query({
    name: "an-active-owner",
    text,
    values: [others.map(({ userId }) => userId)],
  });
  if (rowCount === 0) throw lastOwner();
}

const lastOwner = () =>
  new AppError({
    code: "conflict",
    reason: "last-owner",
    userMessage:
      "This is the only owner who can sign in, and an organization needs one. Make somebody else an owner first.",
  });
