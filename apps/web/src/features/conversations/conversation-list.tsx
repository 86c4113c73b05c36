import { ButtonLink } from "@guildhall/ui";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import SquarePenIcon from "lucide-react/icons/square-pen";
import { ConversationFilters } from "./conversation-filters.tsx";
import { FoundConversations } from "./found-conversations.tsx";
import { KeptConversations } from "./kept-conversations.tsx";

/** The conversations at the left: all of them, or those in which words were found. */
export function ConversationList() {
  const { org } = useParams({ from: "/o/$org" });
  const search = useSearch({ from: "/o/$org/chat" });
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
      <ConversationFilters search={search} />
      {search.q ? <FoundConversations search={search} /> : <KeptConversations search={search} />}
    </>
  );
}
