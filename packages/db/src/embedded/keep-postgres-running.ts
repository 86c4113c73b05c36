import { setTimeout as delay } from "node:timers/promises";
import { type LaunchOptions, launchPostgres, type RunningPostgres } from "./launch-postgres.ts";

const restartsPerMinute = 5;

/** Starts PostgreSQL, and again on the same port whenever it ends by itself; `onLost` when that does not help. */
export async function keepPostgresRunning(
  launch: LaunchOptions,
  onLost: (error: unknown) => void,
): Promise<{ stop: () => Promise<void> }> {
  let running: RunningPostgres = await launchPostgres(launch);
  let stopping = false;
  const restarts: number[] = [];
  const watch = async (): Promise<void> => {
    await running.ended;
    if (stopping) return;
    restarts.push(performance.now());
    if (countLastMinute(restarts) > restartsPerMinute) throw new Error("PostgreSQL ended again and again.");
    launch.log("PostgreSQL ended by itself and is started again.");
    await delay(200 * restarts.length);
    if (stopping) return;
    running = await launchPostgres(launch);
    return watch();
  };
  const watching = watch().catch(onLost);
  const stop = async () => {
    stopping = true;
    await running.stop();
    await watching;
    await running.stop();
  };
  return { stop };
}

function countLastMinute(moments: number[]): number {
  const since = performance.now() - 60_000;
  return moments.filter((moment) => moment > since).length;
}
