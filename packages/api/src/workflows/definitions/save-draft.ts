import { AppError, newId } from "@guildhall/kernel";
import type { OrgTransaction } from "@guildhall/db";
import type { OrgContext } from "../../ground/principal.ts";
import type { DraftSaved, SaveDraftInput } from "../workflows.contract.ts";
import { checkGraph } from "./check-graph.ts";
import { guardAgents } from "./guard-agents.ts";
import { guardCredentials } from "./guard-credentials.ts";
import { lockWorkflow } from "./lock-workflow.ts";
import { newestVersion, type NewestVersion } from "./newest-version.ts";

/**
 * Saves the draft. One that was published or executed stays as it is, and the draft becomes the next version. Who made
 * their change from an older state than the newest is refused, with the reason `draft-changed`.
 */
export async function saveDraft({ db, principal }: OrgContext, input: SaveDraftInput): Promise<DraftSaved> {
  const { id, definition } = input;
  return db.$transaction(async (tx) => {
    await lockWorkflow(tx, principal, id);
    const newest = await newestVersion(tx, id);
    if (newest.version !== input.version || newest.revision !== input.revision) throw draftChanged();
    guardCredentials(principal, newest.graph, definition);
    await guardAgents(tx, principal, newest.graph, definition);
    const saved = (await isFrozen(tx, newest))
      ? await tx.workflowVersion.create({
          data: {
            id: newId("workflowVersion"),
            orgId: principal.orgId,
            workflowId: id,
            version: newest.version + 1,
            graph: definition,
            createdById: principal.userId,
          },
          select: { version: true, revision: true },
        })
      : await tx.workflowVersion.update({
          where: { id: newest.id },
          data: { graph: definition, revision: newest.revision + 1 },
          select: { version: true, revision: true },
        });
    await tx.workflow.update({ where: { id }, data: { updatedAt: new Date() } });
    return { ...saved, problems: await checkGraph(tx, definition) };
  });
}

/** What was published never changes, nor does what is being executed. */
async function isFrozen(tx: OrgTransaction, { id, publishedAt }: NewestVersion): Promise<boolean> {
  return (
    publishedAt !== null ||
    (await tx.execution.findFirst({ where: { versionId: id }, select: { runId: true } })) !== null
  );
}

const draftChanged = () =>
  new AppError({
    code: "conflict",
    reason: "draft-changed",
    userMessage: "Somebody else has changed this workflow meanwhile. Look at their version, or save yours as a copy.",
  });
