import type { Notifications } from "@guildhall/db";
import type { Pool } from "@guildhall/db";
import { stopChannel } from "./ask-to-stop.ts";

/** Tells runs of this process that somebody asked them to stop. */
export type StopWatch = { onStop: (runId: string, stop: () => void) => () => void };

/** So long a stop is kept for a run that this process is only just taking. */
const keptMs = 10_000;

/** Listens for stops; after a lost connection it looks up those it may have missed. */
export function watchStops(notifications: Notifications, pool: Pool): StopWatch {
  const stops = new Map<string, () => void>();
  const early = new Set<string>();
  notifications.listen(stopChannel, (runId) => {
    const stop = stops.get(runId);
    if (stop) return stop();
    early.add(runId);
    setTimeout(() => early.delete(runId), keptMs).unref();
  });
  notifications.onReconnect(() => void stopMissed(pool, stops).catch(() => {}));
  return {
    onStop: (runId, stop) => {
      stops.set(runId, stop);
      if (early.delete(runId)) stop();
      // A run may come back to this process before its former turn here has ended: that one's end is not this one's.
      return () => stops.get(runId) === stop && stops.delete(runId);
    },
  };
}

async function stopMissed(pool: Pool, stops: Map<string, () => void>): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from "Run" where id = any($1) and "cancelAskedAt" is not null`,
    [[...stops.keys()]],
  );
  for (const { id } of rows) stops.get(id)?.();
}
