import type { AnswerRun, Conversation, Message } from "./conversation.ts";

/**
 * A conversation that was read again, without the answers going backwards: where frames have brought an answer further
 * than what was read, it stays as it is. Messages that did not change stay the same objects, so they are not drawn anew.
 */
export function mergeConversation(before: Conversation | undefined, read: Conversation): Conversation {
  if (before?.id !== read.id) return read;
  const known = new Map(before.messages.map((message) => [message.id, message]));
  const older = olderThan(before, read);
  const messages = [...older, ...read.messages.map((message) => further(known.get(message.id), message))];
  if (older.length === 0) return { ...read, messages };
  const { hasOlder, gapAfter } = before;
  return { ...read, messages, hasOlder, ...(gapAfter !== undefined && { gapAfter }) };
}

/** The messages that were there already and stand before the first one that was read: reading gives only the newest. */
function olderThan(before: Conversation, read: Conversation): Message[] {
  const first = before.messages.findIndex(({ id }) => id === read.messages[0]?.id);
  return read.hasOlder ? before.messages.slice(0, Math.max(first, 0)) : [];
}

function further(before: Message | undefined, read: Message): Message {
  if (!before) return read;
  const run = furtherRun(before.run, read.run);
  return run === before.run && toldOf(before) === toldOf(read) ? before : { ...read, run };
}

function furtherRun(before: AnswerRun | null, read: AnswerRun | null): AnswerRun | null {
  if (!before || !read || before.id !== read.id || before.seq < read.seq) return read;
  return before.seq > read.seq || before.status === read.status ? before : read;
}

/** All of a message but its run. */
function toldOf({ text, feedback, isTestCase, branches }: Message): string {
  return JSON.stringify([text, feedback, isTestCase, branches]);
}
