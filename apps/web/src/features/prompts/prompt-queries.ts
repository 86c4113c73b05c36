import type { Api } from "../../api/create-api.ts";

/** The pages of prompts whose key, name or description has these words. */
export function promptPages(api: Api, query: string | undefined) {
  return api.prompts.list.infiniteQueryOptions(
    { ...(query && { query }), limit: 100 },
    { getNextPageParam: (page) => page.nextCursor },
  );
}

/** One prompt with its versions and figures. */
export function promptQuery(api: Api, key: string) {
  return api.prompts.get.queryOptions({ key });
}
