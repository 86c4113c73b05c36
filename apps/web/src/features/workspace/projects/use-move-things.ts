import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** Moves things into a project and out of it; each offers to take it back. */
export function useMoveThings() {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const manners = {
    onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: api.projects.contents.pathKey() }),
  } as const;
  const takeIn = useMutation(api.projects.takeIn.mutationOptions(manners));
  const letGo = useMutation(api.projects.letGo.mutationOptions(manners));
  return {
    takeInAgent: (id: string, agentId: string) => takeIn.mutate({ id, agentIds: [agentId] }),
    letGoAgent: (id: string, agent: { id: string; name: string }) => {
      const undo = { label: "Undo", run: () => takeIn.mutate({ id, agentIds: [agent.id] }) };
      const done = () => toast({ title: `${agent.name} is in no project`, action: undo });
      letGo.mutate({ id, agentIds: [agent.id] }, { onSuccess: done });
    },
  };
}
