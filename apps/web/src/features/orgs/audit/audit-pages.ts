import type { Api } from "../../../api/create-api.ts";
import type { filtersOf } from "./filters-of.ts";

/** The records that pass the filters, page by page. */
export function auditPages(api: Api, filters: ReturnType<typeof filtersOf>) {
  return api.orgs.audit.list.infiniteQueryOptions(
    { ...filters, limit: 50 },
    { getNextPageParam: ({ nextCursor }) => nextCursor },
  );
}
