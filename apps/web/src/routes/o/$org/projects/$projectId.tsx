import { createFileRoute } from "@tanstack/react-router";
import { ProjectPage } from "../../../../features/workspace/projects/project-page.tsx";

export const Route = createFileRoute("/o/$org/projects/$projectId")({
  validateSearch: (search: Record<string, unknown>): { edit?: true } => (search["edit"] === true ? { edit: true } : {}),
  loader: ({ context: { queryClient, api }, params }) =>
    queryClient.ensureQueryData(api.projects.get.queryOptions({ id: params.projectId })),
  head: ({ loaderData }) => ({ meta: [{ title: `${loaderData?.name ?? "Project"} · Guildhall` }] }),
  component: ProjectPage,
});
