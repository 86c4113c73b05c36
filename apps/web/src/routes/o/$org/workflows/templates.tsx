import { createFileRoute } from "@tanstack/react-router";
import { templateQuery } from "../../../../features/workflows/templates/template-query.ts";
import { readTemplateSearch } from "../../../../features/workflows/templates/template-search.ts";
import { TemplatesPage } from "../../../../features/workflows/templates/templates-page.tsx";

export const Route = createFileRoute("/o/$org/workflows/templates")({
  head: () => ({ meta: [{ title: "Templates of workflows · Guildhall" }] }),
  validateSearch: readTemplateSearch,
  loaderDeps: ({ search: { q, category } }) => ({ q, category }),
  loader: ({ context: { queryClient, api }, deps }) =>
    queryClient.ensureQueryData(templateQuery(api, readTemplateSearch(deps))),
  component: TemplatesPage,
});
