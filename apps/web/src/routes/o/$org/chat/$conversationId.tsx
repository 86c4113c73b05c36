import { createFileRoute } from "@tanstack/react-router";
import { ChatConversation } from "../../../../features/conversations/chat-conversation.tsx";
import { ConversationSkeleton } from "../../../../features/conversations/conversation-skeleton.tsx";
import { conversationQuery } from "../../../../features/conversations/conversation-query.ts";

export const Route = createFileRoute("/o/$org/chat/$conversationId")({
  validateSearch: (search: Record<string, unknown>): { at?: string; panel?: "summary" | "interview" } => ({
    ...(typeof search["at"] === "string" && search["at"].startsWith("msg_") && { at: search["at"] }),
    ...((search["panel"] === "summary" || search["panel"] === "interview") && { panel: search["panel"] }),
  }),
  loader: ({ context: { queryClient, api }, params }) =>
    queryClient.ensureQueryData(conversationQuery(api, params.conversationId)),
  head: ({ loaderData }) => ({ meta: [{ title: `${loaderData?.title || "Conversation"} · Guildhall` }] }),
  pendingComponent: () => <ConversationSkeleton />,
  component: ChatConversation,
});
