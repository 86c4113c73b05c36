import { createFileRoute } from "@tanstack/react-router";
import { EditorPage } from "../../../../features/workflows/editor/editor-page.tsx";

export const Route = createFileRoute("/o/$org/workflows/$id")({
  loader: ({ context: { queryClient, api }, params }) =>
    queryClient.ensureQueryData(api.workflows.get.queryOptions({ id: params.id })),
  head: ({ loaderData }) => ({ meta: [{ title: `${loaderData?.name ?? "Workflow"} · Guildhall` }] }),
  component: EditorPage,
});
