import { memo } from "react";
import { Answer } from "./answer.tsx";
import type { Conversation, Message } from "./conversation.ts";
import { Question } from "./question.tsx";

/** One message, drawn anew only when it changes. */
export const MessageRow = memo(function MessageRow({
  message,
  agent,
  conversationId,
}: {
  message: Message;
  agent: Conversation["agent"];
  conversationId: string;
}) {
  if (message.role === "user") return <Question message={message} />;
  return <Answer message={message} agent={agent} conversationId={conversationId} />;
});
