import type { Api } from "../../api/create-api.ts";
import type { Conversation } from "./conversation.ts";
import { mergeConversation } from "./merge-conversation.ts";

/** How a conversation is read and kept; frames that came while it was being read are not lost. */
export function conversationQuery(api: Api, id: string) {
  const options = api.conversations.get.queryOptions({ id });
  const merge = (before: unknown, read: unknown) =>
    isConversation(read) ? mergeConversation(isConversation(before) ? before : undefined, read) : read;
  return { ...options, structuralSharing: merge };
}

function isConversation(value: unknown): value is Conversation {
  return typeof value === "object" && value !== null && "messages" in value;
}
