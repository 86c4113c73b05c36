import { ErrorNotice } from "@guildhall/ui";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import type { ChatSearch } from "./chat-search.ts";
import { ConversationPart } from "./conversation-part.tsx";
import { ConversationRow } from "./conversation-row.tsx";
import { foundPages } from "./found-pages.ts";
import { MarkedWords } from "./marked-words.tsx";

/** The conversations in which words were found, each with the passage, and open at it. */
export function FoundConversations({ search }: { search: ChatSearch }) {
  const found = useInfiniteQuery({ ...foundPages(useApi(), search), placeholderData: keepPreviousData });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <nav aria-label="Conversations" aria-busy={found.isFetching} className="min-h-0 grow overflow-y-auto p-2">
      <p role="status" className="px-2 text-ink-soft not-empty:py-4">
        {found.isSuccess &&
          items.length === 0 &&
          "Nothing has all these words. Take one away, or look for another form of it."}
      </p>
      {found.isError && <ErrorNotice title="The search failed">{failureOf(found.error).message}</ErrorNotice>}
      <ConversationPart heading={null} pages={found}>
        {items.map((item) => (
          <ConversationRow
            key={item.id}
            conversation={item}
            search={search}
            at={item.excerpt?.messageId}
            title={<MarkedWords words={item.titleWords} />}
          >
            {item.excerpt && (
              <span className="mt-0.5 line-clamp-3 text-[13px] text-ink-soft">
                <MarkedWords words={item.excerpt.words} />
              </span>
            )}
          </ConversationRow>
        ))}
      </ConversationPart>
    </nav>
  );
}
