import { createFileRoute } from "@tanstack/react-router";
import { AgentToolsPage } from "../../../../../features/agents/tools/agent-tools-page.tsx";
import { agentToolsQuery } from "../../../../../features/agents/tools/agent-tools-query.ts";

export const Route = createFileRoute("/o/$org/agents/$slug/tools")({
  loader: async ({ context: { queryClient, api }, params }) => {
    const agent = await queryClient.ensureQueryData(api.agents.get.queryOptions({ id: params.slug }));
    await queryClient.ensureQueryData(agentToolsQuery(api, agent.id));
  },
  component: AgentToolsPage,
});
