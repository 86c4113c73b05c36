import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useApi } from "../../api/use-api.ts";
import type { SharingSign } from "../orgs/sharing/sharing-item.ts";
import { SharingBadge } from "../orgs/sharing/sharing-badge.tsx";
import { ChatHeading } from "./chat-heading.tsx";
import { ConversationMenu } from "./conversation-menu.tsx";
import { conversationQuery } from "./conversation-query.ts";
import { ConversationView } from "./conversation-view.tsx";

/** The conversation in the address, with its heading. */
export function ChatConversation() {
  const { conversationId } = useParams({ from: "/o/$org/chat/$conversationId" });
  const { at } = useSearch({ from: "/o/$org/chat/$conversationId" });
  const { data: conversation } = useSuspenseQuery(conversationQuery(useApi(), conversationId));
  const { agent, title, sharing } = conversation;
  return (
    <div className="flex h-full flex-col">
      <ChatHeading
        agent={agent}
        title={title || "New conversation"}
        menu={
          <>
            <SharingBadge sharing={ofOthers(sharing)} />
            {sharing.isOwn && <ConversationMenu conversation={conversation} />}
          </>
        }
      />
      <div className="min-h-0 grow">
        <ConversationView key={conversationId} id={conversationId} at={at} />
      </div>
    </div>
  );
}

/** That one's own conversation is private goes without saying. */
function ofOthers(sharing: SharingSign): SharingSign {
  return sharing.isOwn && !sharing.isNamed && sharing.visibility === "private"
    ? { ...sharing, visibility: "organization" }
    : sharing;
}
