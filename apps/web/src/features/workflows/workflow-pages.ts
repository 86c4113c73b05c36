import type { Api } from "../../api/create-api.ts";

/** The pages of workflows whose name or description has these words. */
export function workflowPages(api: Api, query: string | undefined) {
  return api.workflows.list.infiniteQueryOptions(
    { ...(query && { query }), limit: 60 },
    { getNextPageParam: (page) => page.nextCursor },
  );
}
