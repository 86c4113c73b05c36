import type { Notifications } from "@guildhall/db";
import { executionEndChannel } from "./execution-notes.ts";

/** The ends of executions, as this process hears of them. */
export type ExecutionEnds = {
  /** Hears every end from now on, until it is closed. */
  watch: () => { until: (runId: string, atMostMs: number) => Promise<void>; close: () => void };
};

/** Opens them on the process's listening connection. After a lost connection everybody is sent to look for themselves. */
export function openExecutionEnds(notifications: Notifications): ExecutionEnds {
  const watchers = new Set<(runId: string | null) => void>();
  notifications.listen(executionEndChannel, (runId) => watchers.forEach((tell) => tell(runId)));
  notifications.onReconnect(() => watchers.forEach((tell) => tell(null)));
  return { watch: () => watchOne(watchers) };
}

function watchOne(watchers: Set<(runId: string | null) => void>): ReturnType<ExecutionEnds["watch"]> {
  const heard = new Set<string>();
  const { promise, resolve } = Promise.withResolvers<void>();
  let wanted: string | undefined;
  const tell = (runId: string | null) => {
    if (runId === null || runId === wanted) resolve();
    else if (wanted === undefined) heard.add(runId);
  };
  watchers.add(tell);
  return {
    until: async (runId, atMostMs) => {
      if (heard.has(runId)) return;
      wanted = runId;
      const timer = setTimeout(resolve, atMostMs);
      await promise;
      clearTimeout(timer);
    },
    close: () => watchers.delete(tell),
  };
}
