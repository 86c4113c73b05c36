import { createFileRoute } from "@tanstack/react-router";
import { agentPages } from "../../../../features/agents/agent-pages.ts";
import { NewChat } from "../../../../features/conversations/new-chat.tsx";

export const Route = createFileRoute("/o/$org/chat/new")({
  validateSearch: (search: Record<string, unknown>): { agent?: string } =>
    typeof search["agent"] === "string" && search["agent"] ? { agent: search["agent"] } : {},
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient, api }, deps: { agent } }) => {
    if (agent) await queryClient.ensureQueryData(api.agents.get.queryOptions({ id: agent }));
    else await queryClient.ensureInfiniteQueryData(agentPages(api, {}));
  },
  component: NewChat,
});
