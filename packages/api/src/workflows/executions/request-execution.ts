import { AppError, notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import type { ExecutionStarted, StartExecutionInput } from "../executions.contract.ts";
import { checkGraph } from "../definitions/check-graph.ts";
import { newestVersion } from "../definitions/newest-version.ts";
import { requireWorkflow } from "../definitions/require-workflow.ts";
import { visibleWorkflow } from "../definitions/visible-workflow.ts";
import { awaitExecution } from "./await-execution.ts";
import { readOutcome } from "./read-outcome.ts";
import { startExecution } from "./start-execution.ts";

/** Starts a workflow for somebody: the published version, or the draft when its editor asks for that. */
export async function requestExecution(context: OrgContext, given: StartExecutionInput): Promise<ExecutionStarted> {
  const { db, principal, services } = context;
  const { pool } = services.database;
  const workflow = await db.workflow.findFirst({
    where: { id: given.id, archivedAt: null, ...visibleWorkflow(principal, given.draft ? "edit" : "use") },
    select: { concurrency: true, versions: { where: { isLive: true }, select: { id: true }, take: 1 } },
  });
  if (!workflow) throw await refusal(context, given);
  const versionId = given.draft ? await draftToRun(context, given.id) : workflow.versions[0]?.id;
  if (versionId === undefined) throw notPublished();
  const start = () =>
    startExecution(pool, {
      orgId: principal.orgId,
      createdById: principal.userId,
      workflowId: given.id,
      versionId,
      trigger: "manual",
      input: given.input,
      idempotencyKey: given.idempotencyKey,
      concurrency: workflow.concurrency,
    });
  const started = given.wait ? await awaitExecution(services, start, given.waitMs) : await start();
  if (!started) throw notFound("workflow");
  return readOutcome(pool, principal.orgId, started.runId);
}

/** Who may look at the workflow only is told so. */
async function refusal({ db, principal }: OrgContext, { id, draft }: StartExecutionInput): Promise<AppError> {
  await requireWorkflow(db, principal, id, draft ? "edit" : "use", { archivedAt: null });
  return notFound("workflow");
}

async function draftToRun({ db }: OrgContext, workflowId: string): Promise<string> {
  const { id, graph } = await newestVersion(db, workflowId);
  const [wrong] = (await checkGraph(db, graph)).filter(({ severity }) => severity === "error");
  if (wrong) throw notReady(wrong.message);
  return id;
}

const notPublished = () =>
  new AppError({
    code: "conflict",
    reason: "workflow-not-published",
    userMessage: "No version of this workflow is published. Publish it first.",
  });

const notReady = (message: string) =>
  new AppError({
    code: "bad-input",
    reason: "workflow-has-problems",
    userMessage: `The draft can't be run yet. ${message}`,
    fields: { draft: message },
  });
