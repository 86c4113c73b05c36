import { createFileRoute } from "@tanstack/react-router";
import { versionPages } from "../../../../../features/agents/versions/version-pages.ts";
import { VersionsPage } from "../../../../../features/agents/versions/versions-page.tsx";

export const Route = createFileRoute("/o/$org/agents/$slug/versions")({
  loader: async ({ context: { queryClient, api }, params }) => {
    const agent = await queryClient.ensureQueryData(api.agents.get.queryOptions({ id: params.slug }));
    await Promise.all([
      queryClient.ensureInfiniteQueryData(versionPages(api, agent.id)),
      queryClient.ensureQueryData(api.agents.tests.testing.queryOptions({ id: agent.id })),
    ]);
  },
  component: VersionsPage,
});
