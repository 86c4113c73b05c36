import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";

/** Takes a workflow out of the lists, and offers to bring it back. */
export function useArchiveWorkflow() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const manners = {
    onSettled: () => queryClient.invalidateQueries({ queryKey: api.workflows.pathKey() }),
    onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" }),
  };
  const restore = useMutation(api.workflows.restore.mutationOptions(manners));
  const archive = useMutation(api.workflows.archive.mutationOptions(manners));
  return (workflow: { id: string; name: string }) => {
    archive.mutate(
      { id: workflow.id },
      {
        onSuccess: () => {
          const undo = { label: "Undo", run: () => restore.mutate({ id: workflow.id }) };
          toast({ title: `${workflow.name} is archived`, action: undo });
        },
      },
    );
  };
}
