import { createFileRoute } from "@tanstack/react-router";
import { toolQuery } from "../../../../../features/tools/tool-queries.ts";
import { ToolPage } from "../../../../../features/tools/tool-page.tsx";

export const Route = createFileRoute("/o/$org/settings/tools/$id")({
  loader: ({ context: { queryClient, api }, params }) => queryClient.ensureQueryData(toolQuery(api, params.id)),
  component: ToolPage,
});
