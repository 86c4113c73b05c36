import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** Makes a task; every list is read anew. */
export function useCreateTask() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation(
    api.tasks.create.mutationOptions({
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
      onSettled: () =>
        Promise.all([
          queryClient.invalidateQueries({ queryKey: api.tasks.pathKey() }),
          queryClient.invalidateQueries({ queryKey: api.projects.list.pathKey() }),
        ]),
    }),
  );
}
