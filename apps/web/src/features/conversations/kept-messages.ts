import type { Conversation, Message } from "./conversation.ts";

type Page = Pick<Conversation, "messages" | "hasOlder" | "hasNewer">;

/** How many messages of one stretch are kept in the page; however far the reader goes, there are no more. */
export const mostKept = 400;
const newestKept = 100;

/** With the page before the first message; what lies too far below it goes, and leaves a gap. */
export function withOlder(now: Conversation, page: Page): Conversation {
  const { back, newest } = partsOf(now);
  const all = [...page.messages, ...(back ?? newest)];
  const read = { ...now, hasOlder: page.hasOlder };
  if (back) return withGap(read, all.slice(0, mostKept), newest);
  if (all.length <= mostKept + newestKept) return { ...read, messages: all };
  return withGap(read, all.slice(0, mostKept), all.slice(-newestKept));
}

/** With the messages behind the gap's upper edge; the gap closes where they meet the newest, and the top is let go. */
export function withNewer(now: Conversation, page: Page): Conversation {
  const { back, newest } = partsOf(now);
  const edge = back?.at(-1)?.id ?? "";
  const start = newest[0]?.id ?? "";
  const more = page.messages.filter(({ id }) => id > edge && id < start);
  const whole = [...(back ?? []), ...more];
  const kept = whole.slice(-mostKept);
  const read = { ...now, hasOlder: now.hasOlder || kept.length < whole.length };
  return page.hasNewer && more.length > 0 && !meets(page, start)
    ? withGap(read, kept, newest)
    : withoutGap(read, [...kept, ...newest]);
}

/** With a page from anywhere further back, in place of all but the newest. */
export function withAround(now: Conversation, page: Page): Conversation {
  const newest = partsOf(now).newest.slice(-newestKept);
  const start = newest[0]?.id ?? "";
  const older = page.messages.filter(({ id }) => id < start);
  const read = { ...now, hasOlder: page.hasOlder };
  return meets(page, start) ? withoutGap(read, [...older, ...newest]) : withGap(read, older, newest);
}

/** The newest messages alone: the reader is with them again. */
export function withoutBack(now: Conversation): Conversation {
  const { back, newest } = partsOf(now);
  return back ? withoutGap({ ...now, hasOlder: true }, newest) : now;
}

function partsOf({ messages, gapAfter }: Conversation): { back: Message[] | null; newest: Message[] } {
  const edge = messages.findIndex(({ id }) => id === gapAfter);
  if (edge === -1) return { back: null, newest: messages };
  return { back: messages.slice(0, edge + 1), newest: messages.slice(edge + 1) };
}

const meets = ({ messages }: Page, start: string) => messages.some(({ id }) => id >= start);

function withGap(now: Conversation, back: Message[], newest: Message[]): Conversation {
  const gapAfter = back.at(-1)?.id;
  const messages = [...back, ...newest];
  return gapAfter === undefined ? withoutGap(now, messages) : { ...now, messages, gapAfter };
}

function withoutGap({ gapAfter: _closed, ...now }: Conversation, messages: Message[]): Conversation {
  return { ...now, messages };
}
