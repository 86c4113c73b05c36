import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";

/** Takes a tool out of use; it can be brought back. */
export async function archiveTool(context: OrgContext, { id }: { id: string }): Promise<void> {
  await setEnabled(context, id, false);
}

/** Brings an archived tool back into use. */
export async function restoreTool(context: OrgContext, { id }: { id: string }): Promise<void> {
  await setEnabled(context, id, true);
}

async function setEnabled({ db, principal }: OrgContext, id: string, isEnabled: boolean): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.tool.updateMany({ where: { id }, data: { isEnabled } });
    if (count === 0) throw notFound("tool");
    await writeAudit(tx, principal, isEnabled ? "tools.restore" : "tools.archive", { type: "tool", id }, {});
  });
}
