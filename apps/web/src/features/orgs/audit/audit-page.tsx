import { Button, EmptyState, ErrorNotice } from "@guildhall/ui";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useApi } from "../../../api/use-api.ts";
import { failureOf } from "../../../api/failure-of.ts";
import { Room } from "../../../shell/settings/room.tsx";
import { usePersonTimeZone } from "../../identity/settings/use-person-time-zone.ts";
import { AuditEntry } from "./audit-entry.tsx";
import { AuditExport } from "./audit-export.tsx";
import { AuditFilters } from "./audit-filters.tsx";
import { auditPages } from "./audit-pages.ts";
import { filtersOf } from "./filters-of.ts";

/** Who did what to which object, and what changed. */
export function AuditPage() {
  const search = useSearch({ from: "/o/$org/settings/audit" });
  const navigate = useNavigate({ from: "/o/$org/settings/audit" });
  const filters = filtersOf(search, usePersonTimeZone());
  const pages = useInfiniteQuery({ ...auditPages(useApi(), filters), placeholderData: keepPreviousData });
  const entries = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const fold = (entry: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, entry }), replace: true, resetScroll: false });
  const failure = pages.error && failureOf(pages.error);
  return (
    <Room
      title="Audit"
      about="Every change of accounts, roles, credentials, sharing and settings, as it was made."
      action={<AuditExport filters={filters} />}
    >
      <AuditFilters />
      {failure && (
        <ErrorNotice title="The records could not be read" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      {pages.isSuccess && entries.length === 0 && <NothingFound narrowed={Object.keys(filters).length > 0} />}
      <ul aria-label="Records" aria-busy={pages.isPlaceholderData} className="divide-y divide-line empty:hidden">
        {entries.map((entry) => (
          <AuditEntry key={entry.id} entry={entry} open={entry.id === search.entry} onFold={fold} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button className="self-center" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          Show older records
        </Button>
      )}
    </Room>
  );
}

function NothingFound({ narrowed }: { narrowed: boolean }) {
  return narrowed ? (
    <EmptyState title="No record fits">Take a filter away, or use fewer words.</EmptyState>
  ) : (
    <EmptyState title="Nothing was changed yet">
      As soon as somebody makes an agent, a key or an invitation, it stands here.
    </EmptyState>
  );
}
