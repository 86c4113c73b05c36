import type { WorkerLog } from "./worker-log.ts";

/** Does something again and again with a pause between; a failure is logged and does not end it. Returns the stop. */
export function repeat(everyMs: number, action: () => Promise<void>, log: WorkerLog): () => Promise<void> {
  let stopped = false;
  let wake = () => {};
  const loop = async () => {
    while (!stopped) {
      await action().catch((error: unknown) =>
        log.warn("a worker's loop failed, it goes on", { error: String(error) }),
      );
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs);
        wake = () => (clearTimeout(timer), resolve());
      });
    }
  };
  const ended = loop();
  return async () => {
    stopped = true;
    wake();
    await ended;
  };
}
