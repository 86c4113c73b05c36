import { readJson } from "@guildhall/db/shapes";
import type { RunFrame } from "@guildhall/kernel";
import type { Pool } from "@guildhall/db";

/** The whole log of one run, in order. */
export async function readRunLog(pool: Pool, orgId: string, runId: string): Promise<RunFrame[]> {
  const { rows } = await pool.query<{ seq: number; events: unknown }>({
    name: "read-run-log",
    text: `select seq, events from "RunFrame" where "runId" = $1 and "orgId" = $2 order by seq`,
    values: [runId, orgId],
  });
  return rows.map(({ seq, events }) => ({ runId, seq, events: readJson("RunFrame.events", events) }));
}
