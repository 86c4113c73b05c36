import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** Gives the workflow another name. */
export function useRename(id: string) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { mutate } = useMutation(
    api.workflows.update.mutationOptions({
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
      onSettled: () => queryClient.invalidateQueries({ queryKey: api.workflows.list.pathKey() }),
    }),
  );
  return (name: string) => mutate({ id, name: name.trim() });
}
