import { memo } from "react";
import { Answer } from "./answer.tsx";
import type { Conversation, Message } from "./conversation.ts";
import { Question } from "./question.tsx";

/** One message, drawn anew only when it changes. */
export const MessageRow = memo(function MessageRow({
  message,
  agent,
  conversationId,
  last,
  busy,
}: {
  message: Message;
  agent: Conversation["agent"];
  conversationId: string;
  last: boolean;
  /** The agent answers, here or below. */
  busy: boolean;
}) {
  if (message.role === "user") return <Question message={message} conversationId={conversationId} busy={busy} />;
  return <Answer message={message} agent={agent} conversationId={conversationId} last={last} busy={busy} />;
});
