import { createFileRoute } from "@tanstack/react-router";
import { Playground } from "../../../../../features/agents/playground.tsx";
import { latestWith } from "../../../../../features/conversations/latest-with.ts";

export const Route = createFileRoute("/o/$org/agents/$slug/")({
  validateSearch: (search: Record<string, unknown>): { c?: string } =>
    typeof search["c"] === "string" && search["c"] ? { c: search["c"] } : {},
  loader: async ({ context: { queryClient, api }, params }) => {
    const agent = await queryClient.ensureQueryData(api.agents.get.queryOptions({ id: params.slug }));
    await queryClient.ensureQueryData(latestWith(api, agent.id));
  },
  component: Playground,
});
