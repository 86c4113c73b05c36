import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useApi } from "../../api/use-api.ts";
import { ChatHeading } from "./chat-heading.tsx";
import { ConversationMenu } from "./conversation-menu.tsx";
import { conversationQuery } from "./conversation-query.ts";
import { ConversationView } from "./conversation-view.tsx";

/** The conversation in the address, with its heading. */
export function ChatConversation() {
  const { conversationId } = useParams({ from: "/o/$org/chat/$conversationId" });
  const { at } = useSearch({ from: "/o/$org/chat/$conversationId" });
  const { data: conversation } = useSuspenseQuery(conversationQuery(useApi(), conversationId));
  const { agent, title } = conversation;
  return (
    <div className="flex h-full flex-col">
      <ChatHeading
        agent={agent}
        title={title || "New conversation"}
        menu={<ConversationMenu conversation={conversation} />}
      />
      <div className="min-h-0 grow">
        <ConversationView key={conversationId} id={conversationId} at={at} />
      </div>
    </div>
  );
}
