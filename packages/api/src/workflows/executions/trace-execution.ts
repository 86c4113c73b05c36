import { addUsage, noUsage, type Trace, type Tracer } from "@guildhall/kernel";
import type { Journal } from "@guildhall/workflow-engine";
import type { LoadedExecution } from "./load-execution.ts";
import type { Settlement } from "./settle-execution.ts";

/** Where the steps of an execution are told, and its end; null when nobody listens. */
export function traceExecution(
  tracer: Tracer | undefined,
  { orgId, runId }: { orgId: string; runId: string },
  { traceId, partOf, steps, workflowId, workflowName: name, startedAt }: LoadedExecution,
): {
  steps: Trace;
  counting: (journal: Journal) => Journal;
  end: (settled: Pick<Settlement, "status" | "error">) => void;
} | null {
  if (!tracer) return null;
  const trace = tracer({ orgId, runId, traceId, partOf });
  let usage = steps.reduce((sum, step) => addUsage(sum, step.usage), noUsage);
  return {
    steps: trace.below(runId),
    counting: (journal) => ({
      ...journal,
      finish: async (step) => {
        const stands = await journal.finish(step);
        usage = addUsage(usage, stands.usage);
        return stands;
      },
    }),
    end: ({ status, error }) => {
      const failure = error?.reason ?? (status === "cancelled" ? status : undefined);
      const times = { startedAtMs: startedAt.getTime(), endedAtMs: Date.now() };
      trace.tell({ type: "workflow", key: runId, name, workflowId, usage, failure, ...times });
    },
  };
}
