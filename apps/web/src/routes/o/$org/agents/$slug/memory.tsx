import { createFileRoute } from "@tanstack/react-router";
import { MemoryPage } from "../../../../../features/agents/memory/memory-page.tsx";
import { memoryQuery } from "../../../../../features/agents/memory/memory-queries.ts";

export const Route = createFileRoute("/o/$org/agents/$slug/memory")({
  loader: async ({ context: { queryClient, api }, params }) => {
    const agent = await queryClient.ensureQueryData(api.agents.get.queryOptions({ id: params.slug }));
    await queryClient.ensureQueryData(memoryQuery(api, agent.id));
  },
  component: MemoryPage,
});
