import type { OrgTransaction } from "@guildhall/db";

/** Until the end of the transaction nobody else changes this order: they wait for their turn. */
export async function lockOrder(
  tx: Pick<OrgTransaction, "$executeRaw">,
  order: "projects" | "tasks",
  orgId: string,
): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`order:${order}:${orgId}`}))`;
}
