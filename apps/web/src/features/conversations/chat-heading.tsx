import { Link, useParams, useSearch } from "@tanstack/react-router";
import ArrowLeftIcon from "lucide-react/icons/arrow-left";
import type { ReactNode } from "react";
import { AgentAvatar } from "../agents/agent-avatar.tsx";

/** What the conversation is called and with whom it is; on a phone also the way back to the list. */
export function ChatHeading({
  agent,
  title,
  menu,
}: {
  /** None where the agent is found for each question. */
  agent?: { slug: string; name: string; color: string };
  title: string;
  menu?: ReactNode;
}) {
  const { org } = useParams({ from: "/o/$org" });
  const { q, archived } = useSearch({ from: "/o/$org/chat" });
  return (
    <div className="flex h-14 shrink-0 items-center gap-2 border-b border-line px-3 md:px-5">
      <Link
        to="/o/$org/chat"
        params={{ org }}
        search={{ ...(q && { q }), ...(archived && { archived }) }}
        aria-label="Back to conversations"
        className="flex size-9 items-center justify-center rounded-control text-ink-soft hover:bg-hover md:hidden"
      >
        <ArrowLeftIcon size={17} />
      </Link>
      <h1 className="min-w-0 grow truncate font-semibold">{title}</h1>
      {agent && (
        <Link
          to="/o/$org/agents/$slug"
          params={{ org, slug: agent.slug }}
          className="flex h-8 shrink-0 items-center gap-2 rounded-control px-2 text-ink-soft hover:bg-hover hover:text-ink"
        >
          <AgentAvatar agent={agent} size={20} />
          <span className="max-sm:sr-only">{agent.name}</span>
        </Link>
      )}
      {menu}
    </div>
  );
}
