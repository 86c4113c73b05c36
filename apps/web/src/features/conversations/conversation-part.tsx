import { Button } from "@guildhall/ui";
import { Children, type ReactNode } from "react";

/** One part of the list of conversations, read page by page; without rows there is nothing of it. */
export function ConversationPart({
  heading,
  pages,
  children,
}: {
  heading: string | null;
  pages: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
  children: ReactNode;
}) {
  if (Children.count(children) === 0) return null;
  return (
    <>
      {heading && <h2 className="px-2 pt-2 pb-1 text-xs font-medium text-ink-faint">{heading}</h2>}
      <ul className="flex flex-col gap-0.5">{children}</ul>
      {pages.hasNextPage && (
        <Button
          size="sm"
          look="ghost"
          className="mt-1 w-full"
          busy={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          Show more conversations
        </Button>
      )}
    </>
  );
}
