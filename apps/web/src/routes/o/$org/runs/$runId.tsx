import { createFileRoute } from "@tanstack/react-router";
import { RunPage } from "../../../../features/workflows/run/run-page.tsx";
import { readRunSearch } from "../../../../features/workflows/run/run-search.ts";

export const Route = createFileRoute("/o/$org/runs/$runId")({
  validateSearch: readRunSearch,
  loader: ({ context: { queryClient, api }, params }) =>
    queryClient.ensureQueryData(api.executions.get.queryOptions({ id: params.runId })),
  head: ({ loaderData }) => ({ meta: [{ title: `Run of ${loaderData?.workflowName ?? "a workflow"} · Guildhall` }] }),
  component: RunPage,
});
