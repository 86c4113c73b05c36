import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";

/** Takes a tool out of use and offers to bring it back, or brings it back. */
export function useArchiveTool() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const settled = {
    onSettled: () => queryClient.invalidateQueries({ queryKey: api.tools.pathKey() }),
    onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" }),
  };
  const archive = useMutation(api.tools.archive.mutationOptions(settled));
  const restore = useMutation(api.tools.restore.mutationOptions(settled));
  return {
    archive: ({ id, name }: { id: string; name: string }) => {
      const undo = { label: "Undo", run: () => restore.mutate({ id }) };
      archive.mutate({ id }, { onSuccess: () => toast({ title: `${name} is archived`, action: undo }) });
    },
    restore: ({ id, name }: { id: string; name: string }) =>
      restore.mutate({ id }, { onSuccess: () => toast({ title: `${name} is in use again` }) }),
  };
}
