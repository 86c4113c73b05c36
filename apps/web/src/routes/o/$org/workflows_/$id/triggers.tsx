import { createFileRoute } from "@tanstack/react-router";
import { TriggersPage } from "../../../../../features/workflows/triggers/triggers-page.tsx";

export const Route = createFileRoute("/o/$org/workflows_/$id/triggers")({
  loader: async ({ context: { queryClient, api }, params: { id } }) => {
    const reads = [
      queryClient.ensureQueryData(api.schedules.list.queryOptions({ workflowId: id, limit: 100 })),
      queryClient.ensureQueryData(api.webhooks.list.queryOptions({ workflowId: id })),
    ];
    const workflow = await queryClient.ensureQueryData(api.workflows.get.queryOptions({ id }));
    await Promise.all(reads);
    return { name: workflow.name };
  },
  head: ({ loaderData }) => ({ meta: [{ title: `Triggers of ${loaderData?.name ?? "a workflow"} · Guildhall` }] }),
  component: TriggersPage,
});
