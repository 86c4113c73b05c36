import type { Api } from "../../../api/create-api.ts";

/** The open invitations, page by page. */
export function invitationPages(api: Api) {
  return api.orgs.invitations.list.infiniteQueryOptions(
    { limit: 50 },
    { getNextPageParam: ({ nextCursor }) => nextCursor },
  );
}
