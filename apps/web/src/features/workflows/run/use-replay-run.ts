import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** Plays a run again, from a step on or as a whole, and opens the new one. */
export function useReplayRun() {
  const api = useApi();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { org } = useParams({ from: "/o/$org" });
  return useMutation(
    api.executions.replay.mutationOptions({
      onSuccess: async ({ id }) => {
        void queryClient.invalidateQueries({ queryKey: api.executions.list.pathKey() });
        await navigate({ to: "/o/$org/runs/$runId", params: { org, runId: id } });
      },
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
