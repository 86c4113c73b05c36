import { EmptyState } from "@guildhall/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useApi } from "../../../api/use-api.ts";
import { Page } from "../../../shell/page.tsx";
import { ApprovalCard } from "./approval-card.tsx";

/** What waits for a decision, the one that a link names first. */
export function ApprovalsPage() {
  const api = useApi();
  const { id } = useSearch({ from: "/o/$org/approvals" });
  const { data } = useSuspenseQuery({ ...api.approvals.list.queryOptions({ limit: 100 }), refetchInterval: 10_000 });
  const items = data.items.toSorted((a, b) => Number(b.id === id) - Number(a.id === id));
  return (
    <Page title="Approvals">
      {items.length === 0 ? (
        <EmptyState title="Nothing waits for you">
          When a workflow or an agent asks a person whether it may go on, the question appears here.
        </EmptyState>
      ) : (
        <ul className="flex flex-col gap-3">
          {items.map((approval) => (
            <ApprovalCard key={approval.id} approval={approval} />
          ))}
        </ul>
      )}
    </Page>
  );
}
