import type { Conversation, Message } from "./conversation.ts";

/**
 * A conversation that was read again, without the answers going backwards: where frames have brought an answer further
 * than what was read, it stays as it is. Messages that did not change stay the same objects, so they are not drawn anew.
 */
export function mergeConversation(before: Conversation | undefined, read: Conversation): Conversation {
  if (before?.id !== read.id) return read;
  const known = new Map(before.messages.map((message) => [message.id, message]));
  const older = olderThan(before, read);
  const messages = [...older, ...read.messages.map((message) => further(known.get(message.id), message))];
  return { ...read, messages, hasOlder: older.length > 0 ? before.hasOlder : read.hasOlder };
}

/** The messages that were there already and stand before the first one that was read: reading gives only the newest. */
function olderThan(before: Conversation, read: Conversation): Message[] {
  const first = before.messages.findIndex(({ id }) => id === read.messages[0]?.id);
  return read.hasOlder ? before.messages.slice(0, Math.max(first, 0)) : [];
}

function further(before: Message | undefined, read: Message): Message {
  if (!before?.run || !read.run || before.run.id !== read.run.id) return read;
  if (before.run.seq < read.run.seq) return read;
  if (before.run.seq > read.run.seq || before.run.status === read.run.status) {
    return sameFeedback(before, read) ? before : { ...before, feedback: read.feedback };
  }
  return read;
}

function sameFeedback({ feedback: a }: Message, { feedback: b }: Message): boolean {
  return a === b || (a !== null && b !== null && a.isGood === b.isGood && a.comment === b.comment);
}
