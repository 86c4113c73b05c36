import { RelativeTime } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import PinIcon from "lucide-react/icons/pin";
import type { ReactNode } from "react";
import { AgentAvatar } from "../agents/agent-avatar.tsx";
import type { ChatSearch } from "./chat-search.ts";
import { ConversationMenu } from "./conversation-menu.tsx";
import type { ConversationItem } from "./conversation.ts";

/** One conversation of the list: it opens, at a message if one is named, and its menu keeps it in order. */
export function ConversationRow({
  conversation,
  search,
  at,
  title,
  isOwn = true,
  children,
}: {
  conversation: ConversationItem;
  search: ChatSearch;
  /** The message at which it opens. */
  at?: string | undefined;
  /** The title as it is shown, where that differs. */
  title?: ReactNode;
  /** Whether it is the person's own, with a menu that keeps it in order. */
  isOwn?: boolean;
  /** What else is told of it. */
  children?: ReactNode;
}) {
  const { org } = useParams({ from: "/o/$org" });
  const { id, agent, lastMessageAt, createdAt, isPinned } = conversation;
  return (
    <li className="group/row relative">
      <Link
        to="/o/$org/chat/$conversationId"
        params={{ org, conversationId: id }}
        search={{ ...search, ...(at && { at }) }}
        data-row
        activeOptions={{ includeSearch: false }}
        activeProps={{ className: "bg-hover" }}
        className="flex items-start gap-2.5 rounded-control py-1.5 pr-9 pl-2 hover:bg-hover focus-visible:-outline-offset-2"
      >
        <span className="mt-0.5 shrink-0">
          <AgentAvatar agent={agent} size={28} />
        </span>
        <span className="min-w-0 grow">
          <span className="flex items-center gap-1.5">
            <span className="truncate font-medium">{title ?? (conversation.title || "New conversation")}</span>
            {isPinned && <PinIcon size={12} role="img" aria-label="Pinned" className="shrink-0 text-ink-faint" />}
          </span>
          <span className="block truncate text-xs text-ink-faint">
            {agent.name} · <RelativeTime at={lastMessageAt ?? createdAt} />
          </span>
          {children}
        </span>
      </Link>
      {isOwn && (
        <div className="absolute top-2 right-1 opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100 has-aria-expanded:opacity-100 pointer-coarse:opacity-100">
          <ConversationMenu conversation={conversation} />
        </div>
      )}
    </li>
  );
}
