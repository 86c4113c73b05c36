import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** Stops a run. */
export function useCancelRun() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation(
    api.executions.cancel.mutationOptions({
      onSettled: () => queryClient.invalidateQueries({ queryKey: api.executions.pathKey() }),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
