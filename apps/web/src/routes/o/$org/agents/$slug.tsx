import { createFileRoute } from "@tanstack/react-router";
import { AgentPage } from "../../../../features/agents/agent-page.tsx";

export const Route = createFileRoute("/o/$org/agents/$slug")({
  loader: ({ context: { queryClient, api }, params }) =>
    queryClient.ensureQueryData(api.agents.get.queryOptions({ id: params.slug })),
  head: ({ loaderData }) => ({ meta: [{ title: `${loaderData?.name ?? "Agent"} · Guildhall` }] }),
  component: AgentPage,
});
