import { createFileRoute } from "@tanstack/react-router";
import { WorkflowsPage } from "../../../../features/workflows/list/workflows-page.tsx";
import { workflowPages } from "../../../../features/workflows/workflow-pages.ts";

export const Route = createFileRoute("/o/$org/workflows/")({
  head: () => ({ meta: [{ title: "Workflows · Guildhall" }] }),
  validateSearch: (search: Record<string, unknown>): { q?: string } =>
    typeof search["q"] === "string" && search["q"] ? { q: search["q"] } : {},
  loaderDeps: ({ search }) => ({ q: search.q }),
  loader: ({ context: { queryClient, api }, deps }) => queryClient.ensureInfiniteQueryData(workflowPages(api, deps.q)),
  component: WorkflowsPage,
});
