import { Button, DateInput, Select } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useApi } from "../../../api/use-api.ts";
import { SearchWords } from "../../../shell/search-words.tsx";
import type { AuditSearch } from "./audit-search.ts";

const anyOf = (label: string, values: readonly string[] = []) => [
  { value: "", label },
  ...values.map((value) => ({ value, label: value })),
];

/** Narrows the records; all of it stands in the address. */
export function AuditFilters() {
  const search = useSearch({ from: "/o/$org/settings/audit" });
  const navigate = useNavigate({ from: "/o/$org/settings/audit" });
  const choices = useQuery({ ...useApi().orgs.audit.choices.queryOptions(), staleTime: 300_000 }).data;
  const narrow = (change: Partial<AuditSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...change, entry: undefined }), replace: true });
  const { q = "", who = "", action = "", type = "", from = "", to = "", object } = search;
  const people = choices?.actors.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const chosen = [q, who, action, type, from, to, object].some(Boolean);
  return (
    <search className="flex flex-wrap items-center gap-2">
      <div className="min-w-0 grow basis-56">
        <SearchWords label="Search records" words={q} onWords={(words) => narrow({ q: words || undefined })} />
      </div>
      <Select
        aria-label="Who"
        choices={[{ value: "", label: "Anybody" }, ...people]}
        value={who}
        onChange={(value) => narrow({ who: value || undefined })}
      />
      <Select
        aria-label="Action"
        choices={anyOf("Any action", choices?.actions)}
        value={action}
        onChange={(value) => narrow({ action: value || undefined })}
      />
      <Select
        aria-label="Kind of object"
        choices={anyOf("Any object", choices?.objectTypes)}
        value={type}
        onChange={(value) => narrow({ type: value || undefined })}
      />
      <DateInput
        aria-label="From this day on"
        title="From this day on"
        className="!w-auto"
        value={from}
        onChange={(event) => narrow({ from: event.target.value || undefined })}
      />

      <span aria-hidden="true" className="text-ink-faint">
        to
      </span>
      <DateInput
        aria-label="Up to this day"
        title="Up to this day"
        className="!w-auto"
        value={to}
        onChange={(event) => narrow({ to: event.target.value || undefined })}
      />

      {chosen && (
        <Button look="ghost" size="sm" onClick={() => void navigate({ search: {}, replace: true })}>
          Clear filters
        </Button>
      )}
    </search>
  );
}
