import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";

/** Takes an agent out of the lists, and offers to bring it back. */
export function useArchiveAgent() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const renew = () => queryClient.invalidateQueries({ queryKey: api.agents.pathKey() });
  const fail = (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" });
  const archive = useMutation(api.agents.archive.mutationOptions({ onSettled: renew, onError: fail }));
  const restore = useMutation(api.agents.restore.mutationOptions({ onSettled: renew, onError: fail }));
  return (agent: { id: string; name: string }, onArchived?: () => void) => {
    archive.mutate(
      { id: agent.id },
      {
        onSuccess: () => {
          onArchived?.();
          const undo = { label: "Undo", run: () => restore.mutate({ id: agent.id }) };
          toast({ title: `${agent.name} is archived`, action: undo });
        },
      },
    );
  };
}
