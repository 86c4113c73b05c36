import type { Pool } from "@guildhall/db";
import { inBatches, planOnce } from "@guildhall/db/connect";
import { executionChannel, executionEndChannel } from "./execution-notes.ts";

/**
 * Tells those who watch or wait for an execution that it has ended, as soon as that is stored. It is not part of the
 * storing, as with `tellChanges`; a worker that takes over an execution which has ended tells it again. Says nothing of one
 * that has not ended.
 */
export const tellEnd: (pool: Pool, runId: string) => Promise<void> = inBatches(tellEnds);

async function tellEnds(pool: Pool, runIds: string[]): Promise<void[]> {
  await pool.query({ name: "tell-ends", text: statement, values: [executionChannel, executionEndChannel, runIds] });
  return runIds.map(() => undefined);
}

const statement = planOnce(`
  select set_config('synchronous_commit', 'off', true), pg_notify($1::text, id), pg_notify($2::text, id)
  from "Run" where id = any($3::text[]) and status in ('completed', 'failed', 'cancelled')`);
