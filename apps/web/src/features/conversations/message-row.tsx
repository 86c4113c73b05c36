import { memo } from "react";
import { Answer } from "./answer.tsx";
import type { Conversation, Message } from "./conversation.ts";
import { Question } from "./question.tsx";

/*
 * What rests far from view is not laid out, and keeps the height that it had. The room around the message is its own, so
 * that outlines are not cut.
 */
const placeLook =
  "-mx-4 -my-3 flex flex-col px-4 py-3 [contain-intrinsic-height:auto_160px] data-rests:[content-visibility:auto]";

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
    <div ref={restOnceLaidOut} className={placeLook}>
      {message.role === "user" ? (
        <Question message={message} conversationId={conversationId} busy={busy} />
      ) : (
        <Answer message={message} agent={agent} conversationId={conversationId} last={last} busy={busy} />
      )}
    </div>
  );
});

/** The first time it is laid out wherever it is: the browser then knows its height, and what comes into view never moves. */
function restOnceLaidOut(row: HTMLElement | null): (() => void) | undefined {
  if (!row) return;
  const rest = () => (row.dataset["rests"] = "");
  const frame = requestAnimationFrame(() => requestAnimationFrame(rest));
  return () => cancelAnimationFrame(frame);
}
