import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { useRestoreAgent } from "./use-restore-agent.ts";

/** Takes an agent out of the lists, and offers to bring it back. */
export function useArchiveAgent() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const restore = useRestoreAgent();
  const archive = useMutation(
    api.agents.archive.mutationOptions({
      onSettled: () => queryClient.invalidateQueries({ queryKey: api.agents.pathKey() }),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
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
