import { Button, EmptyState, Select } from "@guildhall/ui";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useApi } from "../../../api/use-api.ts";
import { Page } from "../../../shell/page.tsx";
import { runPages } from "./run-pages.ts";
import { RunRow } from "./run-row.tsx";
import { statusChoices } from "./status-choices.ts";

/** All runs of workflows, the newest first. */
export function ActivityPage() {
  const api = useApi();
  const { status } = useSearch({ from: "/o/$org/activity" });
  const navigate = useNavigate({ from: "/o/$org/activity" });
  const runs = useInfiniteQuery({
    ...runPages(api, { status }),
    placeholderData: keepPreviousData,
    refetchInterval: 5000,
  });
  const items = runs.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title="Activity" wide>
      <Select
        aria-label="Status"
        size="sm"
        className="self-start"
        choices={statusChoices}
        value={status ?? ""}
        onChange={(value) => void navigate({ search: value ? { status: value } : {}, replace: true })}
      />
      {runs.isSuccess && items.length === 0 && (
        <EmptyState title={status ? "No run stands so" : "Nothing has run yet"}>
          Runs of workflows appear here as soon as somebody or something starts one.
        </EmptyState>
      )}
      {items.length > 0 && (
        <ul className="divide-y divide-line rounded-panel border border-line bg-surface">
          {items.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </ul>
      )}
      {runs.hasNextPage && (
        <Button className="self-center" busy={runs.isFetchingNextPage} onClick={() => void runs.fetchNextPage()}>
          Show more runs
        </Button>
      )}
    </Page>
  );
}
