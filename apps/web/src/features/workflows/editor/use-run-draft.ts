import { useToast } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useState } from "react";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import type { ExecutionItem } from "../workflow-item.ts";
import type { StepState } from "./to-flow.ts";

/** Runs the draft, and follows how its steps stand while it does. */
export function useRunDraft(workflowId: string) {
  const api = useApi();
  const toast = useToast();
  const [runId, setRunId] = useState<string | null>(null);
  const [run, setRun] = useState<ExecutionItem | null>(null);
  const [states, setStates] = useState<ReadonlyMap<string, StepState>>(new Map());
  const start = useMutation(
    api.executions.start.mutationOptions({
      onSuccess: ({ id }) => {
        setStates(new Map());
        setRun(null);
        setRunId(id);
      },
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
  useSubscription(
    api.executions.events.subscriptionOptions(
      { id: runId ?? "" },
      {
        enabled: runId !== null && (run === null || run.finishedAt === null),
        onData: ({ data }) => {
          if (data.type === "execution") return setRun(data.execution);
          setStates((before) => new Map(before).set(data.step.nodeId, data.step.status));
        },
      },
    ),
  );
  return {
    states,
    run,
    isStarting: start.isPending,
    start: (input: Parameters<typeof start.mutate>[0]["input"]) => start.mutate({ id: workflowId, input, draft: true }),
  };
}
