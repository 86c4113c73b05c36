import type { Pool } from "@guildhall/db";
import { jobStartInsert, jobStartNotice } from "@guildhall/jobs";
import { type JsonValue, newId } from "@guildhall/kernel";
import { traceIdOf } from "../../ground/trace-id-of.ts";
import type { TriggerKind } from "@guildhall/db/rows";

/** Everything that a new execution is made of. */
export type NewExecution = {
  orgId: string;
  workflowId: string;
  versionId: string;
  trigger: TriggerKind;
  input: JsonValue;
  createdById: string | null;
  /** The same key answers the same execution. */
  idempotencyKey?: string | undefined;
  /** Whether it begins at once, or waits to be let in because its workflow has only so many places. */
  isLetIn: boolean;
  parent?: { runId: string; nodeId: string } | undefined;
  replay?: { ofId: string; fromNodeId: string | null } | undefined;
  scheduleId?: string | undefined;
  webhookId?: string | undefined;
};

/** Any connection: a pool, or a client within a transaction. */
export type Sql = Pick<Pool, "query">;

const insert = `
  with known as (
    select "runId" from "Execution" where "orgId" = $2 and "idempotencyKey" = $7
  ), run as (
    insert into "Run" (id, "orgId", kind, "workflowId", "projectId", "createdById", segment, "traceId")
    select $1, $2, 'execution', w.id, w."projectId", $6, case when $8::bool then 1 else 0 end,
      coalesce((select "traceId" from "Run" where id = $10 and "orgId" = $2), ${traceIdOf("$1")})
    from "Workflow" w where w.id = $3 and w."orgId" = $2 and not exists (select from known)
    returning id
  ), execution as (
    insert into "Execution" ("runId", "orgId", "versionId", trigger, input, "idempotencyKey", "parentId", "parentNodeId",
      "replayOfId", "replayFromNodeId", "scheduleId", "webhookId")
    select id, $2, $4, $5::"TriggerKind", $9::jsonb, $7, $10, $11, $12, $13, $14, $15 from run returning "runId"
  ), job as (
    ${jobStartInsert(
      `"runId" || ':1'`,
      `'executions.run'`,
      `json_build_object('orgId', $2::text, 'runId', "runId", 'segment', 1)`,
      "execution where $8::bool",
    )}
  ), told as (${jobStartNotice("job")})
  select "runId", true as "isNew" from execution left join told on true
  union all select "runId", false from known`;

/** Inserts an execution and asks for its first segment, in one statement. Answers the one that is there for a known key. */
export async function insertExecution(
  sql: Sql,
  execution: NewExecution,
): Promise<{ runId: string; isNew: boolean } | null> {
  const { parent, replay } = execution;
  const values = [
    newId("execution"),
    execution.orgId,
    execution.workflowId,
    execution.versionId,
    execution.trigger,
    execution.createdById,
    execution.idempotencyKey ?? null,
    execution.isLetIn,
    JSON.stringify(execution.input),
    parent?.runId ?? null,
    parent?.nodeId ?? null,
    replay?.ofId ?? null,
    replay?.fromNodeId ?? null,
    execution.scheduleId ?? null,
    execution.webhookId ?? null,
  ];
  const { rows } = await sql.query<{ runId: string; isNew: boolean }>({
    name: "insert-execution",
    text: insert,
    values,
  });
  return rows[0] ?? null;
}
