import { Button, Skeleton } from "@guildhall/ui";
import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { Suspense } from "react";
import { useApi } from "../../../api/use-api.ts";
import { Page } from "../../../shell/page.tsx";
import { ComparisonView } from "./comparison-view.tsx";
import { versionPages } from "./version-pages.ts";
import { VersionRow } from "./version-row.tsx";

/** The versions of a workflow, and what is new between two of them. */
export function VersionsPage() {
  const api = useApi();
  const { org, id } = useParams({ from: "/o/$org/workflows_/$id/versions" });
  const { from, to } = useSearch({ from: "/o/$org/workflows_/$id/versions" });
  const { data: workflow } = useSuspenseQuery(api.workflows.get.queryOptions({ id }));
  const versions = useSuspenseInfiniteQuery(versionPages(api, id));
  const items = versions.data.pages.flatMap((page) => page.items);
  return (
    <Page
      wide
      title={
        <>
          <Link to="/o/$org/workflows/$id" params={{ org, id }} className="hover:underline">
            {workflow.name}
          </Link>
          <span className="ml-2 font-normal text-ink-faint">Versions</span>
        </>
      }
    >
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[20rem_1fr]">
        <div className="flex flex-col gap-3">
          <ul className="divide-y divide-line rounded-panel border border-line bg-surface">
            {items.map((version) => (
              <VersionRow
                key={version.id}
                workflowId={id}
                version={version}
                before={version.version > 1 ? version.version - 1 : undefined}
                isDraft={version.version === workflow.version && !workflow.isPublished}
                isShown={version.version === to}
              />
            ))}
          </ul>
          {versions.hasNextPage && (
            <Button busy={versions.isFetchingNextPage} onClick={() => void versions.fetchNextPage()}>
              Show more versions
            </Button>
          )}
        </div>
        {from !== undefined && to !== undefined ? (
          <Suspense fallback={<Skeleton className="h-80" />}>
            <ComparisonView from={from} to={to} />
          </Suspense>
        ) : (
          <p className="text-ink-soft">
            Choose <em>What is new</em> at a version to see how it differs from the one before.
          </p>
        )}
      </div>
    </Page>
  );
}
