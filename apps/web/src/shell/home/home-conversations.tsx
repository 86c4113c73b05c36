import { RelativeTime } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import { AgentAvatar } from "../../features/agents/agent-avatar.tsx";
import type { ConversationItem } from "../../features/conversations/conversation.ts";
import { HomeSection } from "./home-section.tsx";

/** The conversations to go on with. */
export function HomeConversations({ conversations }: { conversations: readonly ConversationItem[] }) {
  const { org } = useParams({ from: "/o/$org" });
  return (
    <HomeSection
      title="Go on with"
      all={
        <Link to="/o/$org/chat" params={{ org }}>
          All conversations
        </Link>
      }
    >
      <ul className="divide-y divide-line overflow-hidden rounded-panel border border-line">
        {conversations.map(({ id, title, agent, lastMessageAt, createdAt }) => (
          <li key={id}>
            <Link
              to="/o/$org/chat/$conversationId"
              params={{ org, conversationId: id }}
              data-row
              className="flex items-center gap-3 bg-surface px-3 py-2 transition-colors duration-100 hover:bg-hover focus-visible:-outline-offset-2"
            >
              <AgentAvatar agent={agent} size={24} />
              <span className="min-w-0 grow truncate">{title || "New conversation"}</span>
              <span className="shrink-0 text-xs text-ink-faint">
                <RelativeTime at={lastMessageAt ?? createdAt} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </HomeSection>
  );
}
