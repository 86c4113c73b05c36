import { createFileRoute } from "@tanstack/react-router";
import { projectPages } from "../../../../features/workspace/projects/project-pages.ts";
import { ProjectsPage } from "../../../../features/workspace/projects/projects-page.tsx";

export const Route = createFileRoute("/o/$org/projects/")({
  head: () => ({ meta: [{ title: "Projects · Guildhall" }] }),
  validateSearch: (search: Record<string, unknown>): { edit?: string; archived?: true } => ({
    ...(typeof search["edit"] === "string" && search["edit"] && { edit: search["edit"] }),
    ...(search["archived"] === true && { archived: true }),
  }),
  loaderDeps: ({ search }) => ({ archived: search.archived ?? false }),
  loader: ({ context: { queryClient, api }, deps }) =>
    queryClient.ensureInfiniteQueryData(projectPages(api, deps.archived)),
  component: ProjectsPage,
});
