import type { Api } from "../../api/create-api.ts";

/** The pages of agents whose name or description has these words. */
export function agentPages(api: Api, query: string | undefined) {
  return api.agents.list.infiniteQueryOptions(
    { ...(query && { query }), limit: 60 },
    { getNextPageParam: (page) => page.nextCursor },
  );
}
