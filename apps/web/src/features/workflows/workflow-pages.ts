import type { Api } from "../../api/create-api.ts";

/** The pages of workflows whose name or description has these words, or of whom they are. */
export function workflowPages(
  api: Api,
  { q, whose }: { q?: string | undefined; whose?: "own" | "shared" | undefined },
) {
  return api.workflows.list.infiniteQueryOptions(
    { ...(q && { query: q }), ...(whose && { whose }), limit: 60 },
    { getNextPageParam: (page) => page.nextCursor },
  );
}
