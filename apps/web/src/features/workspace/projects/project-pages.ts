import type { Api } from "../../../api/create-api.ts";

/** The projects in their order, or those that were archived. */
export function projectPages(api: Api, archived: boolean) {
  return api.projects.list.infiniteQueryOptions(
    { limit: 100, archived },
    { getNextPageParam: (page) => page.nextCursor },
  );
}
