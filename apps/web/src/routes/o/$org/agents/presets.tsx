import { createFileRoute } from "@tanstack/react-router";
import { presetPages } from "../../../../features/agents/presets/preset-pages.ts";
import { readPresetSearch } from "../../../../features/agents/presets/preset-search.ts";
import { PresetsPage } from "../../../../features/agents/presets/presets-page.tsx";

export const Route = createFileRoute("/o/$org/agents/presets")({
  head: () => ({ meta: [{ title: "Presets · Guildhall" }] }),
  validateSearch: readPresetSearch,
  loaderDeps: ({ search: { q, category, tag } }) => ({ q, category, tag }),
  loader: ({ context: { queryClient, api }, deps }) =>
    Promise.all([
      queryClient.ensureInfiniteQueryData(presetPages(api, readPresetSearch(deps))),
      queryClient.ensureQueryData(api.agents.presets.facets.queryOptions()),
    ]),
  component: PresetsPage,
});
