import { createFileRoute } from "@tanstack/react-router";
import { ChatPage } from "../../../features/conversations/chat-page.tsx";
import { conversationPages } from "../../../features/conversations/conversation-pages.ts";

export const Route = createFileRoute("/o/$org/chat")({
  head: () => ({ meta: [{ title: "Chat · Guildhall" }] }),
  loader: ({ context: { queryClient, api } }) => queryClient.ensureInfiniteQueryData(conversationPages(api)),
  component: ChatPage,
});
