import type { Pool } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import { type JsonRecord, newId } from "@guildhall/kernel";

type Owner = { orgId: string; agentId: string; userId: string };
type Row = { id: string; data: unknown; version: number };

/**
 * Changes what an agent remembers of a person beside plain SQL, in its transaction, and keeps what it was. Who changes it at
 * the same moment takes turns; a change that changes nothing makes no version. `runId` names the run that writes.
 */
export async function rewriteMemory<Result>(
  sql: Pick<Pool, "query">,
  { orgId, agentId, userId }: Owner,
  runId: string | null,
  change: (memory: JsonRecord) => { memory: JsonRecord; result: Result },
): Promise<Result> {
  const owner = [orgId, agentId, userId];
  const read = `select id, data, version from "AgentState" where "orgId" = $1 and "agentId" = $2 and "userId" = $3 for update`;
  const first = await sql.query<Row>(read, owner);
  const row = first.rows[0];
  const before = readJson("AgentState.data", row?.data ?? {});
  const { memory, result } = change(before);
  if (inOrder(memory) === inOrder(before)) return result;
  const data = JSON.stringify(memory);
  if (row) {
    await sql.query(
      `insert into "AgentStateVersion" ("orgId", "stateId", version, data, "runId") values ($1, $2, $3, $4::jsonb, $5)`,
      [orgId, row.id, row.version, JSON.stringify(before), runId],
    );
    await sql.query(
      `update "AgentState" set data = $2::jsonb, version = version + 1, "updatedAt" = now() where id = $1`,
      [row.id, data],
    );
    return result;
  }
  const made = await sql.query(
    `insert into "AgentState" (id, "orgId", "agentId", "userId", data, "updatedAt") values ($4, $1, $2, $3, $5::jsonb, now())
     on conflict ("agentId", "orgId", "userId") do nothing`,
    [...owner, newId("agentState"), data],
  );
  // Somebody else began to remember at the same moment.
  return made.rowCount === 0 ? rewriteMemory(sql, { orgId, agentId, userId }, runId, change) : result;
}

/** PostgreSQL keeps names in an order of its own. */
function inOrder(memory: JsonRecord): string {
  return JSON.stringify(Object.entries(memory).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
