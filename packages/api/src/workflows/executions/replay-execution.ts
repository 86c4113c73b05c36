import { AppError, jsonValue, notFound } from "@guildhall/kernel";
import { readJson } from "@guildhall/db/shapes";
import { nodesBehind } from "@guildhall/workflow-engine/graphs";
import type { OrgContext } from "../../ground/principal.ts";
import { withTransaction } from "../../ground/with-transaction.ts";
import type { ExecutionStarted, ReplayExecutionInput } from "../executions.contract.ts";
import { insertExecution } from "./insert-execution.ts";
import { readOutcome } from "./read-outcome.ts";
import { visibleExecution } from "./visible-execution.ts";

const copySteps = `
  insert into "ExecutionStep" ("runId", "orgId", "nodeId", iteration, type, name, status, attempt, input, output, error,
    "inputTokens", "outputTokens", "costMicros", "startedAt", "finishedAt", seq, progress)
  select $1, "orgId", "nodeId", iteration, type, name, status, attempt, input, output, error, 0, 0, 0, "startedAt",
    "finishedAt", seq, progress
  from "ExecutionStep" where "runId" = $2 and "orgId" = $3 and status = 'completed' and "nodeId" = any($4)`;

/**
 * Plays an execution again as a new one. From a node on, what the nodes before it gave is taken over, so that they cost
 * nothing and do nothing a second time; without a node everything is done anew.
 */
export async function replayExecution(context: OrgContext, given: ReplayExecutionInput): Promise<ExecutionStarted> {
  const { principal, services } = context;
  const { orgId, userId: createdById } = principal;
  const { workflowId, versionId, graph, input } = await findReplayed(context, given);
  const { fromNodeId } = given;
  if (fromNodeId !== undefined && !graph.nodes.some(({ id }) => id === fromNodeId)) throw noSuchNode();
  const behind = fromNodeId === undefined ? null : nodesBehind(graph, fromNodeId);
  const kept = graph.nodes.map(({ id }) => id).filter((id) => behind !== null && !behind.has(id));
  const { pool } = services.database;
  const runId = await withTransaction(pool, async (sql) => {
    const replay = { ofId: given.id, fromNodeId: fromNodeId ?? null };
    const origin = { orgId, workflowId, versionId, createdById, replay };
    const run = await insertExecution(sql, { ...origin, trigger: "replay", input, isLetIn: true });
    if (!run) throw notFound("workflow");
    if (kept.length > 0) await sql.query(copySteps, [run.runId, given.id, orgId, kept]);
    return run.runId;
  });
  return readOutcome(pool, orgId, runId);
}

async function findReplayed({ db, principal }: OrgContext, { id, version, input }: ReplayExecutionInput) {
  const run = await db.run.findFirst({
    where: { id, ...visibleExecution(principal, "use") },
    select: { workflowId: true, execution: { select: { input: true, versionId: true } } },
  });
  if (!run?.execution || run.workflowId === null) throw notFound("execution");
  const { workflowId } = run;
  const where = version === undefined ? { id: run.execution.versionId } : { workflowId, version };
  const row = await db.workflowVersion.findFirst({ where, select: { id: true, graph: true } });
  if (!row) throw notFound("version");
  const graph = readJson("WorkflowVersion.graph", row.graph);
  return { workflowId, versionId: row.id, graph, input: input ?? jsonValue.parse(run.execution.input) };
}

const noSuchNode = () =>
  new AppError({
    code: "bad-input",
    reason: "no-such-node",
    userMessage: "That version of the workflow has no such step.",
    fields: { fromNodeId: "is no node of that version" },
  });
