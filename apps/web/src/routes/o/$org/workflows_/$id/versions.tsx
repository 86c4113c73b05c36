import { createFileRoute } from "@tanstack/react-router";
import { versionPages } from "../../../../../features/workflows/versions/version-pages.ts";
import { readVersionSearch } from "../../../../../features/workflows/versions/version-search.ts";
import { VersionsPage } from "../../../../../features/workflows/versions/versions-page.tsx";

export const Route = createFileRoute("/o/$org/workflows_/$id/versions")({
  validateSearch: readVersionSearch,
  loader: async ({ context: { queryClient, api }, params: { id } }) => {
    const versions = queryClient.ensureInfiniteQueryData(versionPages(api, id));
    const workflow = await queryClient.ensureQueryData(api.workflows.get.queryOptions({ id }));
    await versions;
    return { name: workflow.name };
  },
  head: ({ loaderData }) => ({ meta: [{ title: `Versions of ${loaderData?.name ?? "a workflow"} · Guildhall` }] }),
  component: VersionsPage,
});
