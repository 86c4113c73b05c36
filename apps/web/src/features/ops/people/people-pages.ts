import type { PersonView } from "@guildhall/api/client";
import type { Api } from "../../../api/create-api.ts";

/** The people whose account is in this state, page by page. */
export function peoplePages(api: Api, status: PersonView["status"]) {
  return api.ops.people.list.infiniteQueryOptions(
    { status, limit: 50 },
    { getNextPageParam: ({ nextCursor }) => nextCursor },
  );
}
