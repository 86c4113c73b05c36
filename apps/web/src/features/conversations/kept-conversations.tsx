import { useInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "../../api/use-api.ts";
import type { ChatSearch } from "./chat-search.ts";
import { conversationPages, sharedConversationPages } from "./conversation-pages.ts";
import { ConversationPart } from "./conversation-part.tsx";
import { ConversationRow } from "./conversation-row.tsx";

/** The conversations that are kept here: what is pinned first, then the last used. */
export function KeptConversations({ search }: { search: ChatSearch }) {
  const api = useApi();
  const pinned = useInfiniteQuery(conversationPages(api, search, true));
  const others = useInfiniteQuery(conversationPages(api, search, false));
  const shared = useInfiniteQuery(sharedConversationPages(api));
  const [first, rest] = [pinned, others].map(({ data }) => data?.pages.flatMap(({ items }) => items) ?? []);
  const empty = pinned.isSuccess && others.isSuccess && first?.length === 0 && rest?.length === 0;
  return (
    <nav aria-label="Conversations" className="min-h-0 grow overflow-y-auto p-2">
      {empty && (
        <p className="px-2 py-4 text-ink-soft">
          {search.archived
            ? "Nothing is archived. What you archive is kept here, out of the way."
            : "Conversations with your agents gather here."}
        </p>
      )}
      <ConversationPart heading="Pinned" pages={pinned}>
        {first?.map((conversation) => (
          <ConversationRow key={conversation.id} conversation={conversation} search={search} />
        ))}
      </ConversationPart>
      <ConversationPart heading={search.archived ? "Archive" : first?.length ? "Others" : null} pages={others}>
        {rest?.map((conversation) => (
          <ConversationRow key={conversation.id} conversation={conversation} search={search} />
        ))}
      </ConversationPart>
      {!search.archived && (
        <ConversationPart heading="Shared with you" pages={shared}>
          {shared.data?.pages
            .flatMap(({ items }) => items)
            .map((conversation) => (
              <ConversationRow key={conversation.id} conversation={conversation} search={search} isOwn={false} />
            ))}
        </ConversationPart>
      )}
    </nav>
  );
}
