import type { Api } from "../../api/create-api.ts";

/** The pages of agents whose name or description has these words, or of whom they are. */
export function agentPages(api: Api, { q, whose }: { q?: string | undefined; whose?: "own" | "shared" | undefined }) {
  return api.agents.list.infiniteQueryOptions(
    { ...(q && { query: q }), ...(whose && { whose }), limit: 60 },
    { getNextPageParam: (page) => page.nextCursor },
  );
}
