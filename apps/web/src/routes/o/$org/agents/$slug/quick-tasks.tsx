import { createFileRoute } from "@tanstack/react-router";
import { QuickTasksPage } from "../../../../../features/agents/quick-tasks/quick-tasks-page.tsx";
import { quickTasksQuery } from "../../../../../features/agents/quick-tasks/quick-tasks-query.ts";

export const Route = createFileRoute("/o/$org/agents/$slug/quick-tasks")({
  validateSearch: (search: Record<string, unknown>): { task?: string } =>
    typeof search["task"] === "string" && search["task"] ? { task: search["task"] } : {},
  loader: async ({ context: { queryClient, api }, params }) => {
    const agent = await queryClient.ensureQueryData(api.agents.get.queryOptions({ id: params.slug }));
    await queryClient.ensureQueryData(quickTasksQuery(api, agent.id));
  },
  component: QuickTasksPage,
});
