import { failStart } from "./fail-start.ts";

export type StopOptions = {
  /** How long `stop` may take before the process ends without waiting for it. */
  graceMs?: number;
};

/**
 * Calls `stop` once when this process is asked to end: SIGINT, SIGTERM, SIGHUP, or the process that started it
 * with a channel is gone (even by kill -9, even before this call). When `stop` fails or takes too long, the process
 * ends all the same.
 */
export function onStop(stop: () => void | Promise<void>, { graceMs = 10_000 }: StopOptions = {}): void {
  let asked = false;
  const once = () => {
    if (asked) return;
    asked = true;
    // Whoever started this one may be gone, and then nobody else ends it.
    setTimeout(() => process.exit(1), graceMs).unref();
    Promise.resolve(stop()).catch(failStart);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, once);
  process.on("disconnect", once);
  // Waiting for this must not keep a process alive that has nothing else to do.
  process.channel?.unref();
  if (process.send && !process.connected) once();
}
