import type { Services } from "../../ground/services.ts";
import type { StartedExecution } from "./start-execution.ts";

/** Starts an execution and waits for its end, so long at most. Its end can't be missed: it is listened for before it starts. */
export async function awaitExecution(
  { executionEnds, database }: Pick<Services, "executionEnds" | "database">,
  start: () => Promise<StartedExecution | null>,
  atMostMs: number,
): Promise<StartedExecution | null> {
  const ends = executionEnds.watch();
  try {
    const started = await start();
    if (!started) return null;
    // One that came back for a known key may have ended long ago.
    if (!started.isNew && (await hasEnded(database.pool, started.runId))) return started;
    await ends.until(started.runId, atMostMs);
    return started;
  } finally {
    ends.close();
  }
}

async function hasEnded(pool: Services["database"]["pool"], runId: string): Promise<boolean> {
  const { rows } = await pool.query<{ isOver: boolean }>(
    `select status in ('completed', 'failed', 'cancelled') as "isOver" from "Run" where id = $1`,
    [runId],
  );
  return rows[0]?.isOver ?? true;
}
