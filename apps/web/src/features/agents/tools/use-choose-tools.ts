import type { AgentToolView } from "@guildhall/api/client";
import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { agentToolsQuery } from "./agent-tools-query.ts";

/** Changes what an agent may do with one tool; seen at once, and taken back when it fails. */
export function useChooseTools(agentId: string) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { queryKey } = agentToolsQuery(api, agentId);
  const set = useMutation(
    api.agents.tools.set.mutationOptions({
      // One after the other, so that the last choice is the one that stands.
      scope: { id: `agent-tools.${agentId}` },
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
      onSettled: () => queryClient.invalidateQueries({ queryKey }),
    }),
  );
  return (tool: AgentToolView["tool"], change: Partial<Pick<AgentToolView, "isChosen" | "needsApproval">>) => {
    const before = queryClient.getQueryData(queryKey)?.items ?? [];
    const items = before.map((each) => (each.tool === tool ? { ...each, ...change } : each));
    void queryClient.cancelQueries({ queryKey });
    queryClient.setQueryData(queryKey, { items, nextCursor: null });
    const tools = items.flatMap((each) =>
      each.isChosen ? [{ tool: each.tool, needsApproval: each.needsApproval }] : [],
    );
    set.mutate({ id: agentId, tools });
  };
}
