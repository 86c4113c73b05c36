import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { requireAgent } from "./require-agent.ts";

/** Takes an agent out of the lists; its conversations stay readable. */
export async function archiveAgent(context: OrgContext, { id }: { id: string }): Promise<void> {
  await setArchived(context, id, new Date());
}

/** Brings an archived agent back. */
export async function restoreAgent(context: OrgContext, { id }: { id: string }): Promise<void> {
  await setArchived(context, id, null);
}

async function setArchived({ db, principal }: OrgContext, reference: string, archivedAt: Date | null): Promise<void> {
  await db.$transaction(async (tx) => {
    const id = await requireAgent({ db: tx, principal }, reference, "edit");
    await tx.agent.updateMany({ where: { id }, data: { archivedAt } });
    const action = archivedAt ? "agents.archive" : "agents.restore";
    await writeAudit(tx, principal, action, { type: "agent", id }, {});
  });
}
