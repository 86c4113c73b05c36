import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** Takes a task out of the lists, and offers to bring it back. */
export function useArchiveTask() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const manners = {
    onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: api.tasks.pathKey() }),
  } as const;
  const archive = useMutation(api.tasks.archive.mutationOptions(manners));
  const restore = useMutation(api.tasks.restore.mutationOptions(manners));
  return ({ id, title }: { id: string; title: string }) => {
    const undo = { label: "Undo", run: () => restore.mutate({ id }) };
    archive.mutate({ id }, { onSuccess: () => toast({ title: `“${title}” is archived`, action: undo }) });
  };
}
