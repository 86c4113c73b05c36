import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";

/** Brings an archived agent back into the lists, and to work. */
export function useRestoreAgent() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation(
    api.agents.restore.mutationOptions({
      onSettled: () => queryClient.invalidateQueries({ queryKey: api.agents.pathKey() }),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
