/**
 * Calls `stop` once when this process is asked to end: SIGINT, SIGTERM, SIGHUP, or the process that started it
 * with a channel is gone (even by kill -9).
 */
export function onStop(stop: (why: "SIGINT" | "SIGTERM" | "SIGHUP" | "parent-gone") => void): void {
  let asked = false;
  const once = (why: Parameters<typeof stop>[0]) => {
    if (asked) return;
    asked = true;
    stop(why);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => once(signal));
  process.on("disconnect", () => once("parent-gone"));
  // Waiting for this must not keep a process alive that has nothing else to do.
  process.channel?.unref();
}
