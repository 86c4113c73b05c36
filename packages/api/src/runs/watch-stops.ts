import type { Notifications } from "@guildhall/db";
import type { Pool } from "@guildhall/db";
import { stopChannel } from "./ask-to-stop.ts";

/** Tells runs of this process that somebody asked them to stop. */
export type StopWatch = { onStop: (runId: string, stop: () => void) => () => void };

/** Listens for stops; after a lost connection it looks up those it may have missed. */
export function watchStops(notifications: Notifications, pool: Pool): StopWatch {
  const stops = new Map<string, () => void>();
  notifications.listen(stopChannel, (runId) => stops.get(runId)?.());
  notifications.onReconnect(() => void stopMissed(pool, stops).catch(() => {}));
  return {
    onStop: (runId, stop) => {
      stops.set(runId, stop);
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
