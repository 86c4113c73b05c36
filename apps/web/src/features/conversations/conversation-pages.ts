import type { Api } from "../../api/create-api.ts";

/** The conversations, the last used first, in pages. */
export function conversationPages(api: Api) {
  return api.conversations.list.infiniteQueryOptions({ limit: 40 }, { getNextPageParam: (page) => page.nextCursor });
}
