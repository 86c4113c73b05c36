import { failStart } from "./fail-start.ts";

/**
 * Calls `stop` once when this process is asked to end: SIGINT, SIGTERM, SIGHUP, or the process that started it
 * with a channel is gone (even by kill -9). When `stop` fails, the process says so and ends.
 */
export function onStop(stop: () => void | Promise<void>): void {
  let asked = false;
  const once = () => {
    if (asked) return;
    asked = true;
    Promise.resolve(stop()).catch(failStart);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, once);
  process.on("disconnect", once);
  // Waiting for this must not keep a process alive that has nothing else to do.
  process.channel?.unref();
}
