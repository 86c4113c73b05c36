import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useApi } from "../../api/use-api.ts";
import { ChatHeading } from "./chat-heading.tsx";
import { conversationQuery } from "./conversation-query.ts";
import { ConversationView } from "./conversation-view.tsx";

/** The conversation in the address, with its heading. */
export function ChatConversation() {
  const { conversationId } = useParams({ from: "/o/$org/chat/$conversationId" });
  const { agent, title } = useSuspenseQuery(conversationQuery(useApi(), conversationId)).data;
  return (
    <div className="flex h-full flex-col">
      <ChatHeading agent={agent} title={title || "New conversation"} />
      <div className="min-h-0 grow">
        <ConversationView key={conversationId} id={conversationId} />
      </div>
    </div>
  );
}
