import type { Pool } from "@guildhall/db";
import { type JsonValue } from "@guildhall/kernel";
import { evaluateExpression, isTrue } from "@guildhall/workflow-engine";
import { withTransaction } from "../../ground/with-transaction.ts";
import { insertExecution, type Sql } from "../executions/insert-execution.ts";

const mostAtOnce = 50;

type Happened = { id: string; orgId: string; eventKey: string; data: Record<string, JsonValue> };
type Listener = {
  id: string;
  filter: string | null;
  workflowId: string;
  versionId: string;
  createdById: string | null;
  isLimited: boolean;
};

/** Starts the workflows that listen to what happened, each once for each event, however many workers do so. */
export async function startByEvents(pool: Pool): Promise<void> {
  for (let taken = mostAtOnce; taken === mostAtOnce;) {
    taken = await withTransaction(pool, async (sql) => {
      const { rows } = await sql.query<Happened>(
        `select id, "orgId", "eventKey", data from "OrgEvent" order by "createdAt", id
         limit ${mostAtOnce} for update skip locked`,
      );
      for (const happened of rows) await startFor(sql, happened);
      if (rows.length > 0) await sql.query(`delete from "OrgEvent" where id = any($1)`, [rows.map(({ id }) => id)]);
      return rows.length;
    });
  }
}

async function startFor(sql: Sql, happened: Happened): Promise<void> {
  const { id, orgId, eventKey, data } = happened;
  const input = { ...data, event: eventKey };
  for (const listener of await listenersTo(sql, happened)) {
    if (!(await isWanted(listener, input))) continue;
    const { workflowId, versionId, createdById, isLimited } = listener;
    await insertExecution(sql, {
      orgId,
      workflowId,
      versionId,
      createdById,
      trigger: "event",
      input,
      idempotencyKey: `event:${id}:${listener.id}`,
      // Where places are few, the loop that lets in sees to it.
      isLetIn: !isLimited,
    });
  }
}

async function listenersTo(sql: Sql, { orgId, eventKey }: Happened): Promise<Listener[]> {
  const { rows } = await sql.query<Listener>({
    name: "listeners-to-event",
    text: `select t.id, t.filter, t."workflowId", v.id as "versionId", w."createdById",
             w.concurrency is not null as "isLimited"
           from "EventTrigger" t
           join "Workflow" w on w.id = t."workflowId" and w."orgId" = $1 and w."isEnabled" and w."archivedAt" is null
           join "WorkflowVersion" v on v."workflowId" = w.id and v."orgId" = $1 and v."isLive"
           where t."orgId" = $1 and t."eventKey" = $2 and t."isActive"`,
    values: [orgId, eventKey],
  });
  return rows;
}

/** A filter that fails on an event lets it pass by. */
async function isWanted({ filter }: Listener, input: Record<string, JsonValue>): Promise<boolean> {
  if (!filter) return true;
  return evaluateExpression(filter, { ...input, input }).then(isTrue, () => false);
}
