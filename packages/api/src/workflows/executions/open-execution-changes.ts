import type { Notifications } from "@guildhall/db";
import { executionChannel } from "./execution-notes.ts";

/** That something was written for an execution, as this process hears of it. */
export type ExecutionChanges = {
  /** `next` resolves when something changed since it was called last, or after a while to be on the safe side. */
  watch: (runId: string, signal: AbortSignal) => { next: () => Promise<void> };
};

/** Even without a word a reader looks again after this time. */
const lookAgainMs = 15_000;

/** Opens them on the process's listening connection. */
export function openExecutionChanges(notifications: Notifications): ExecutionChanges {
  const byRun = new Map<string, Set<() => void>>();
  notifications.listen(executionChannel, (runId) => byRun.get(runId)?.forEach((tell) => tell()));
  notifications.onReconnect(() => byRun.forEach((tells) => tells.forEach((tell) => tell())));
  return { watch: (runId, signal) => watchOne(byRun, runId, signal) };
}

function watchOne(byRun: Map<string, Set<() => void>>, runId: string, signal: AbortSignal) {
  let hasChanged = false;
  let wake = () => {};
  const tell = () => {
    hasChanged = true;
    wake();
  };
  const tells = byRun.get(runId) ?? new Set();
  byRun.set(runId, tells.add(tell));
  signal.addEventListener(
    "abort",
    () => {
      tells.delete(tell);
      if (tells.size === 0) byRun.delete(runId);
      wake();
    },
    { once: true },
  );
  return {
    next: async () => {
      if (!hasChanged && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, lookAgainMs);
          wake = () => (clearTimeout(timer), resolve());
        });
      }
      hasChanged = false;
    },
  };
}
