import { EmptyState } from "@guildhall/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useApi } from "../../../api/use-api.ts";
import { Page } from "../../../shell/page.tsx";
import { TemplateCard } from "./template-card.tsx";
import { TemplateFilters } from "./template-filters.tsx";
import { templateQuery } from "./template-query.ts";

/** The gallery of ready-made workflows. */
export function TemplatesPage() {
  const { org } = useParams({ from: "/o/$org" });
  const search = useSearch({ from: "/o/$org/workflows/templates" });
  const { data } = useQuery({ ...templateQuery(useApi(), search), placeholderData: keepPreviousData });
  const items = data?.items ?? [];
  return (
    <Page
      wide
      title={
        <>
          <Link to="/o/$org/workflows" params={{ org }} className="hover:underline">
            Workflows
          </Link>
          <span className="ml-2 font-normal text-ink-faint">Templates</span>
        </>
      }
    >
      <p className="-mt-3 max-w-prose text-pretty text-ink-soft">
        Ready-made workflows. Each runs as it is, without any key; take one, try it, and change what you like.
      </p>
      <TemplateFilters />
      <p role="status" className="sr-only">
        {search.q || search.category ? `${items.length} found` : ""}
      </p>
      {data && items.length === 0 && (
        <EmptyState title="No template fits">Try fewer words, or another category.</EmptyState>
      )}
      <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {items.map((template) => (
          <TemplateCard key={template.key} template={template} />
        ))}
      </ul>
    </Page>
  );
}
