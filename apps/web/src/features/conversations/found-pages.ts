import type { Api } from "../../api/create-api.ts";
import type { ChatSearch } from "./chat-search.ts";

/** The conversations in which words were found, in pages. */
export function foundPages(api: Api, { q = "", archived }: ChatSearch) {
  return api.conversations.search.infiniteQueryOptions(
    { query: q, archived: archived ?? false, limit: 20 },
    { getNextPageParam: (page) => page.nextCursor },
  );
}
