import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** Publishes the draft. */
export function usePublish() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation(
    api.workflows.publish.mutationOptions({
      onSuccess: ({ liveVersion }) => toast({ title: `Version ${liveVersion} is live` }),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
      onSettled: () => queryClient.invalidateQueries({ queryKey: api.workflows.pathKey() }),
    }),
  );
}
