import { createFileRoute } from "@tanstack/react-router";
import { readToolSearch, toolPages } from "../../../../../features/tools/tool-queries.ts";
import { ToolsPage } from "../../../../../features/tools/tools-page.tsx";

export const Route = createFileRoute("/o/$org/settings/tools/")({
  validateSearch: readToolSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient, api }, deps }) => queryClient.ensureInfiniteQueryData(toolPages(api, deps)),
  component: ToolsPage,
});
