import { createFileRoute } from "@tanstack/react-router";
import { agentPages } from "../../../../features/agents/agent-pages.ts";
import { NewChat } from "../../../../features/conversations/new-chat.tsx";

export const Route = createFileRoute("/o/$org/chat/new")({
  validateSearch: (search: Record<string, unknown>): { agent?: string; mode?: "smart_router" | "socratic" } => {
    const { agent, mode } = search;
    return {
      ...(typeof agent === "string" && agent && { agent }),
      ...((mode === "smart_router" || mode === "socratic") && { mode }),
    };
  },
  loaderDeps: ({ search: { agent } }) => ({ ...(agent && { agent }) }),
  loader: async ({ context: { queryClient, api }, deps: { agent } }) => {
    if (agent) await queryClient.ensureQueryData(api.agents.get.queryOptions({ id: agent }));
    else await queryClient.ensureInfiniteQueryData(agentPages(api, {}));
  },
  component: NewChat,
});
