import { Fragment } from "react";
import type { Conversation } from "./conversation.ts";
import { ConversationIntro } from "./conversation-intro.tsx";
import { MessageGap } from "./message-gap.tsx";
import { MessageRow } from "./message-row.tsx";
import { OlderMessages } from "./older-messages.tsx";

/** The messages that are there, and what brings those that are not. */
export function MessageList({
  conversation,
  busy,
  begun,
}: {
  conversation: Conversation;
  busy: boolean;
  /** Something is said, or being said. */
  begun: boolean;
}) {
  const { id, agent, messages, hasOlder, gapAfter } = conversation;
  const last = messages.at(-1);
  return (
    <>
      {hasOlder && <OlderMessages conversation={conversation} />}
      {!begun && <ConversationIntro agent={agent} />}
      {messages.map((message) => (
        <Fragment key={message.id}>
          <MessageRow message={message} agent={agent} conversationId={id} last={message === last} busy={busy} />
          {message.id === gapAfter && <MessageGap conversationId={id} after={gapAfter} />}
        </Fragment>
      ))}
    </>
  );
}
