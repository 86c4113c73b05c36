import { createFileRoute } from "@tanstack/react-router";
import { ActivityPage } from "../../../features/workflows/activity/activity-page.tsx";
import { runPages } from "../../../features/workflows/activity/run-pages.ts";
import { readStatus, type RunStatusFilter } from "../../../features/workflows/activity/status-choices.ts";

export const Route = createFileRoute("/o/$org/activity")({
  head: () => ({ meta: [{ title: "Activity · Guildhall" }] }),
  validateSearch: (search: Record<string, unknown>): { status?: RunStatusFilter } => {
    const status = readStatus(search["status"]);
    return status ? { status } : {};
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, api }, deps }) => queryClient.ensureInfiniteQueryData(runPages(api, deps)),
  component: ActivityPage,
});
