import { EmptyState } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import WorkflowIcon from "lucide-react/icons/workflow";
import type { ReactNode } from "react";
import { useApi } from "../../../api/use-api.ts";
import { TemplateCard } from "../templates/template-card.tsx";
import { templateQuery } from "../templates/template-query.ts";

const mostShown = 4;

/** What workflows are for, the way to the first one, and templates to start from. */
export function WorkflowsEmpty({ action }: { action: ReactNode }) {
  const { org } = useParams({ from: "/o/$org" });
  const { data } = useQuery(templateQuery(useApi()));
  return (
    <div>
      <EmptyState
        drawing={<WorkflowIcon size={40} className="text-ink-faint" aria-hidden="true" />}
        title="Draw your first workflow"
        action={action}
      >
        Steps that follow one another, on a schedule, when something happens or when you say so. Whatever is finished is
        kept, also when a machine dies in the middle.
      </EmptyState>
      {data && (
        <>
          <p className="mb-2 flex flex-wrap justify-between gap-2 text-[13px] text-ink-soft">
            Or start from a template
            <Link to="/o/$org/workflows/templates" params={{ org }} className="text-accent-ink hover:underline">
              Show all {data.items.length} templates
            </Link>
          </p>
          <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2">
            {data.items.slice(0, mostShown).map((template) => (
              <TemplateCard key={template.key} template={template} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
