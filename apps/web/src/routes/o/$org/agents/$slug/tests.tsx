import { createFileRoute } from "@tanstack/react-router";
import { AgentTestsPage } from "../../../../../features/agents/tests/agent-tests-page.tsx";
import { agentTestsPages } from "../../../../../features/agents/tests/agent-tests-pages.ts";

export const Route = createFileRoute("/o/$org/agents/$slug/tests")({
  loader: async ({ context: { queryClient, api }, params }) => {
    const agent = await queryClient.ensureQueryData(api.agents.get.queryOptions({ id: params.slug }));
    await queryClient.ensureInfiniteQueryData(agentTestsPages(api, agent.id));
  },
  component: AgentTestsPage,
});
