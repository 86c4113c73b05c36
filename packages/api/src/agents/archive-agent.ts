import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { agentNamed } from "./agent-named.ts";

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
    const [agent] = await tx.agent.updateManyAndReturn({
      where: agentNamed(reference),
      data: { archivedAt },
      select: { id: true },
    });
    if (!agent) throw notFound("agent");
    const action = archivedAt ? "agents.archive" : "agents.restore";
    await writeAudit(tx, principal, action, { type: "agent", id: agent.id }, {});
  });
}
