import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useApi } from "../../../api/use-api.ts";
import type { ExecutionDetails, StepDetails } from "../workflow-item.ts";

const finals = new Set(["completed", "failed", "cancelled"]);

/** An execution that stays live: its steps come in as they are written, until it has ended. */
export function useExecution(id: string): ExecutionDetails {
  const api = useApi();
  const queryClient = useQueryClient();
  const query = api.executions.get.queryOptions({ id });
  const { data } = useSuspenseQuery(query);
  const seq = data.steps.reduce((most, step) => Math.max(most, step.seq), 0);
  useSubscription(
    api.executions.events.subscriptionOptions(
      { id, lastEventId: String(seq) },
      {
        enabled: !finals.has(data.status),
        onData: ({ data: event }) => {
          if (event.type === "execution") return void queryClient.invalidateQueries({ queryKey: query.queryKey });
          queryClient.setQueryData(query.queryKey, (before) => before && withStep(before, event.step));
        },
      },
    ),
  );
  return data;
}

/** The execution with a step as it is now, in the place of what was known of it. */
function withStep(execution: ExecutionDetails, step: StepDetails): ExecutionDetails {
  const others = execution.steps.filter((it) => it.nodeId !== step.nodeId || it.iteration !== step.iteration);
  return { ...execution, steps: [...others, step] };
}
