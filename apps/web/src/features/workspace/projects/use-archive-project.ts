import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** Takes a project out of the lists and offers to bring it back; and brings one back. */
export function useArchiveProject() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const manners = {
    onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" }),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: api.projects.pathKey() }),
        queryClient.invalidateQueries({ queryKey: api.tasks.pathKey() }),
      ]),
  } as const;
  const archive = useMutation(api.projects.archive.mutationOptions(manners));
  const restore = useMutation(api.projects.restore.mutationOptions(manners));
  return {
    restore: (id: string) => restore.mutate({ id }),
    archive: ({ id, name }: { id: string; name: string }) => {
      const undo = { label: "Undo", run: () => restore.mutate({ id }) };
      archive.mutate({ id }, { onSuccess: () => toast({ title: `${name} is archived`, action: undo }) });
    },
  };
}
