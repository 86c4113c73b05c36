import { createFileRoute } from "@tanstack/react-router";
import { RunPage } from "../../../../features/workflows/run/run-page.tsx";

export const Route = createFileRoute("/o/$org/runs/$runId")({
  validateSearch: (search: Record<string, unknown>): { step?: string } =>
    typeof search["step"] === "string" && search["step"] ? { step: search["step"] } : {},
  loader: ({ context: { queryClient, api }, params }) =>
    queryClient.ensureQueryData(api.executions.get.queryOptions({ id: params.runId })),
  head: ({ loaderData }) => ({ meta: [{ title: `Run of ${loaderData?.workflowName ?? "a workflow"} · Guildhall` }] }),
  component: RunPage,
});
