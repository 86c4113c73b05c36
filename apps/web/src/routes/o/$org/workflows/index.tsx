import { createFileRoute } from "@tanstack/react-router";
import { WorkflowsPage } from "../../../../features/workflows/list/workflows-page.tsx";
import { workflowPages } from "../../../../features/workflows/workflow-pages.ts";
import { readWhose } from "../../../../features/orgs/sharing/read-whose.ts";

export const Route = createFileRoute("/o/$org/workflows/")({
  head: () => ({ meta: [{ title: "Workflows · Guildhall" }] }),
  validateSearch: (search: Record<string, unknown>): { q?: string; whose?: "own" | "shared" } => ({
    ...(typeof search["q"] === "string" && search["q"] ? { q: search["q"] } : {}),
    ...readWhose(search["whose"]),
  }),
  loaderDeps: ({ search }) => ({ q: search.q, whose: search.whose }),
  loader: ({ context: { queryClient, api }, deps }) => queryClient.ensureInfiniteQueryData(workflowPages(api, deps)),
  component: WorkflowsPage,
});
