import { memo } from "react";
import { Answer } from "./answer.tsx";
import type { Conversation, Message } from "./conversation.ts";
import { Question } from "./question.tsx";

/*
 * What is far from view is laid out when it comes near, and its height is remembered; a browser that can't keep the
 * reader's place meanwhile lays out all. The room around the message is its own, so that outlines are not cut.
 */
const placeLook =
  "-mx-4 -my-3 flex flex-col px-4 py-3 [contain-intrinsic-height:auto_160px] supports-[overflow-anchor:auto]:[content-visibility:auto]";

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
  return (
    <div className={placeLook}>
      {message.role === "user" ? (
        <Question message={message} conversationId={conversationId} busy={busy} />
      ) : (
        <Answer message={message} agent={agent} conversationId={conversationId} last={last} busy={busy} />
      )}
    </div>
  );
});
