import { useDeferredValue } from "react";
import type { Conversation } from "./conversation.ts";

/**
 * The conversation, drawn in pieces between the reader's movements while older messages come in. What is new at its end is
 * there at once.
 */
export function useUnhurried(conversation: Conversation): Conversation {
  const deferred = useDeferredValue(conversation);
  const isSameEnd = deferred.messages.at(-1)?.id === conversation.messages.at(-1)?.id;
  return isSameEnd ? deferred : conversation;
}
