import { jobStartInsert, jobStartNotice } from "@guildhall/jobs";
import type { Sql } from "./insert-execution.ts";

const wake = `
  with woken as (
    update "Run" set segment = segment + 1, status = 'running'
    where id = any($1) and status = 'waiting' returning id, "orgId", segment
  ), job as (
    ${jobStartInsert(
      `id || ':' || segment`,
      `'executions.run'`,
      `json_build_object('orgId', "orgId", 'runId', id, 'segment', segment)`,
      "woken",
    )}
  ) ${jobStartNotice("job")}`;

/**
 * Wakes runs some of whose waits were just ended, within the transaction that ended them. The rows of the runs are
 * locked first: one that is about to park then sees the ended wait, one that has parked is seen as waiting here.
 */
export async function wakeRuns(sql: Sql, runIds: readonly string[]): Promise<void> {
  if (runIds.length === 0) return;
  await sql.query(`select from "Run" where id = any($1) order by id for update`, [runIds]);
  await sql.query({ name: "wake-runs", text: wake, values: [runIds] });
}

/** Ends the waits that an SQL condition finds, with a payload of SQL, and wakes their runs. */
export async function endWaits(sql: Sql, condition: string, payload: string, values: unknown[]): Promise<number> {
  const { rows } = await sql.query<{ runId: string }>(
    `update "Wait" w set "resolvedAt" = now(), payload = ${payload}
     where "resolvedAt" is null and ${condition} returning "runId"`,
    values,
  );
  await wakeRuns(sql, [...new Set(rows.map(({ runId }) => runId))]);
  return rows.length;
}
