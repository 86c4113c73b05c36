import type { Pool } from "@guildhall/db";
import { type JsonValue, jsonValue } from "@guildhall/kernel";
import type { CompiledGraph, EndedWait, Step } from "@guildhall/workflow-engine";
import { z } from "zod";
import { fenceCondition, type Fence } from "@guildhall/jobs";
import { traceIdOf } from "../../ground/trace-id-of.ts";
import { findGraph } from "./find-graph.ts";

/** An execution as a segment finds it. */
export type LoadedExecution = {
  graph: CompiledGraph;
  trigger: string;
  input: JsonValue;
  traceId: string;
  /** The key of the step that waits for it, if one does. */
  partOf: string | null;
  workflowName: string;
  workflowId: string;
  createdById: string | null;
  isStopAsked: boolean;
  isChild: boolean;
  isLimited: boolean;
  timeoutMs: number | null;
  startedAt: Date;
  steps: Step[];
  endedWaits: EndedWait[];
  lastSeq: number;
};

const statement = `
  with begun as (
    update "Run" set status = 'running', "startedAt" = coalesce("startedAt", now())
    where id = $1 and "orgId" = $2 and segment = $3 and status in ('pending', 'waiting', 'running')
      and ${fenceCondition("$4", "$5")}
    returning "startedAt", "cancelAskedAt", "workflowId", "createdById", "traceId"
  )
  select e."versionId", e.trigger, e.input, e."parentId" is not null as "isChild",
    b."startedAt", b."cancelAskedAt" is not null as "isStopAsked", b."workflowId", b."createdById",
    coalesce(b."traceId", ${traceIdOf("$1")}) as "traceId", w.name as "workflowName",
    case when e."parentId" is not null then e."idempotencyKey" end as "partOf",
    w.concurrency is not null as "isLimited", w."timeoutMs",
    (select coalesce(json_agg(s order by s.seq), '[]') from "ExecutionStep" s
     where s."runId" = $1 and s."orgId" = $2) as steps,
    (select coalesce(json_agg(w), '[]') from "Wait" w
     where w."runId" = $1 and w."orgId" = $2 and w."resolvedAt" is not null) as waits,
    set_config('synchronous_commit', 'off', true)
  from begun b
  join "Execution" e on e."runId" = $1 and e."orgId" = $2
  join "Workflow" w on w.id = b."workflowId" and w."orgId" = $2`;

/**
 * Marks an execution as running and loads it, in one query; null when this segment is over or another's by now. Nobody
 * waits for the disk: the first step that is written says the same.
 */
export async function loadExecution(
  pool: Pool,
  { orgId, runId, segment }: { orgId: string; runId: string; segment: number },
  { jobId, owner }: Fence,
): Promise<LoadedExecution | null> {
  const values = [runId, orgId, segment, jobId, owner];
  const { rows } = await pool.query({ name: "load-execution", text: statement, values });
  if (!rows[0]) return null;
  const { versionId, trigger, steps, waits, ...row } = loadedRow.parse(rows[0]);
  return {
    ...row,
    trigger: `trigger.${trigger}`,
    graph: await findGraph(pool, orgId, versionId),
    steps: steps.map(({ seq: _seq, ...step }) => step),
    endedWaits: waits,
    lastSeq: steps.at(-1)?.seq ?? 0,
  };
}

const moment = z.string().transform((text) => new Date(text));

const stepRow = z
  .object({
    nodeId: z.string(),
    iteration: z.string(),
    type: z.string(),
    name: z.string(),
    status: z.enum(["running", "waiting", "completed", "failed", "skipped"]),
    attempt: z.number(),
    input: jsonValue,
    output: jsonValue,
    error: z.object({ reason: z.string(), message: z.string(), retry: z.boolean() }).nullable(),
    inputTokens: z.number(),
    outputTokens: z.number(),
    costMicros: z.number(),
    progress: jsonValue,
    startedAt: moment,
    finishedAt: moment.nullable(),
    seq: z.number(),
  })
  .transform(({ inputTokens, outputTokens, ...step }) => ({ ...step, usage: { inputTokens, outputTokens } }));

const loadedRow = z.object({
  versionId: z.string(),
  trigger: z.string(),
  input: jsonValue,
  traceId: z.string(),
  partOf: z.string().nullable(),
  workflowName: z.string(),
  isChild: z.boolean(),
  isLimited: z.boolean(),
  isStopAsked: z.boolean(),
  startedAt: z.date(),
  timeoutMs: z.number().nullable(),
  workflowId: z.string(),
  createdById: z.string().nullable(),
  steps: z.array(stepRow),
  waits: z.array(z.object({ nodeId: z.string(), iteration: z.string(), payload: jsonValue })),
});
