import { createFileRoute } from "@tanstack/react-router";
import { readChatSearch } from "../../../features/conversations/chat-search.ts";
import { ChatPage } from "../../../features/conversations/chat-page.tsx";
import { conversationPages } from "../../../features/conversations/conversation-pages.ts";

export const Route = createFileRoute("/o/$org/chat")({
  head: () => ({ meta: [{ title: "Chat · Guildhall" }] }),
  validateSearch: readChatSearch,
  loaderDeps: ({ search: { q, archived } }) => ({ ...(q && { q }), ...(archived && { archived }) }),
  loader: async ({ context: { queryClient, api }, deps }) => {
    if (deps.q) return;
    const pages = [true, false].map((pinned) => conversationPages(api, deps, pinned));
    await Promise.all(pages.map((page) => queryClient.ensureInfiniteQueryData(page)));
  },
  component: ChatPage,
});
