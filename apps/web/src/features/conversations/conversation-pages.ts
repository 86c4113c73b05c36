import type { Api } from "../../api/create-api.ts";
import type { ChatSearch } from "./chat-search.ts";

/** The conversations that are pinned, or those that are not, the last used first, in pages. */
export function conversationPages(api: Api, { archived }: ChatSearch, pinned: boolean) {
  return api.conversations.list.infiniteQueryOptions(
    { archived: archived ?? false, pinned, limit: 40 },
    { getNextPageParam: (page) => page.nextCursor },
  );
}

/** The conversations that others shared with the person by name, in pages. */
export function sharedConversationPages(api: Api) {
  return api.conversations.list.infiniteQueryOptions(
    { shared: true, limit: 40 },
    { getNextPageParam: (page) => page.nextCursor },
  );
}
