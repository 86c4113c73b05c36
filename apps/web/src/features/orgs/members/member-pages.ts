import type { Api } from "../../../api/create-api.ts";

/** The members, page by page. */
export function memberPages(api: Api) {
  return api.orgs.members.list.infiniteQueryOptions(
    { limit: 50 },
    { getNextPageParam: ({ nextCursor }) => nextCursor },
  );
}
