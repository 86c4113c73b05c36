import { useRefreshConversations } from "./use-refresh-conversations.ts";

/** How long after the first answer a title may be there. */
const looksAfterMs = [1500, 5000];

/** Looks for the title that a model gives a conversation behind its first answer: nobody tells of it. */
export function useAwaitTitle() {
  const refresh = useRefreshConversations();
  return ({ id, messages }: { id: string; messages: readonly unknown[] }) => {
    if (messages.length > 2) return;
    for (const afterMs of looksAfterMs) setTimeout(() => void refresh(id), afterMs);
  };
}
