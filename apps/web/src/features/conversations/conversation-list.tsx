import { Button, ButtonLink, RelativeTime } from "@guildhall/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import SquarePenIcon from "lucide-react/icons/square-pen";
import { useApi } from "../../api/use-api.ts";
import { AgentAvatar } from "../agents/agent-avatar.tsx";
import { conversationPages } from "./conversation-pages.ts";

/** All conversations, the last used first. */
export function ConversationList() {
  const { org } = useParams({ from: "/o/$org" });
  const conversations = useInfiniteQuery(conversationPages(useApi()));
  const items = conversations.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className="flex h-14 shrink-0 items-center justify-between gap-2 border-b border-line pr-3 pl-4">
        <h1 className="font-semibold">Chat</h1>
        <ButtonLink size="sm">
          <Link to="/o/$org/chat/new" params={{ org }} data-create>
            <SquarePenIcon size={14} aria-hidden="true" />
            Start conversation
          </Link>
        </ButtonLink>
      </div>
      {items.length === 0 && conversations.isSuccess && (
        <p className="px-4 py-6 text-ink-soft">Conversations with your agents gather here.</p>
      )}
      <nav aria-label="Conversations" className="min-h-0 grow overflow-y-auto p-2">
        <ul className="flex flex-col gap-0.5">
          {items.map(({ id, title, agent, lastMessageAt, createdAt }) => (
            <li key={id}>
              <Link
                to="/o/$org/chat/$conversationId"
                params={{ org, conversationId: id }}
                data-row
                activeProps={{ className: "bg-hover" }}
                className="flex items-center gap-2.5 rounded-control px-2 py-1.5 hover:bg-hover focus-visible:-outline-offset-2"
              >
                <AgentAvatar agent={agent} size={28} />
                <span className="min-w-0 grow">
                  <span className="block truncate font-medium">{title || "New conversation"}</span>
                  <span className="block truncate text-xs text-ink-faint">
                    {agent.name} · <RelativeTime at={lastMessageAt ?? createdAt} />
                  </span>
                </span>
              </Link>
            </li>
          ))}
        </ul>
        {conversations.hasNextPage && (
          <Button
            size="sm"
            look="ghost"
            className="mt-1 w-full"
            busy={conversations.isFetchingNextPage}
            onClick={() => void conversations.fetchNextPage()}
          >
            Show more conversations
          </Button>
        )}
      </nav>
    </>
  );
}
