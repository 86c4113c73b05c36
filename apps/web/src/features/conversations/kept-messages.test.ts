import { describe, expect, it } from "vitest";
import type { Conversation, Message } from "./conversation.ts";
import { mostKept, withAround, withNewer, withoutBack, withOlder } from "./kept-messages.ts";
import { mergeConversation } from "./merge-conversation.ts";

const idOf = (place: number) => `msg_${String(place).padStart(5, "0")}`;
const message = (place: number): Message => ({
  id: idOf(place),
  role: "user",
  text: `${place}`,
  createdAt: "2026-03-10T12:00:00.000Z",
  run: null,
  files: [],
  feedback: null,
  isTestCase: false,
  branches: [],
});

/** A page as the server gives it of a conversation of 10,000 messages. */
function page(first: number, last: number): Conversation {
  return {
    id: "cnv_1",
    title: "Long",
    lastMessageAt: "2026-03-10T12:00:00.000Z",
    createdAt: "2026-03-10T12:00:00.000Z",
    isPinned: false,
    mode: "simple",
    sharing: { visibility: "private", isOwn: true, isNamed: false, level: "edit", mayShare: true },
    archivedAt: null,
    agent: { id: "agt_1", slug: "ada", name: "Ada", icon: "bot", color: "#7c3aed" },
    cursor: null,
    queued: [],
    hasOlder: first > 0,
    hasNewer: last < 9999,
    messages: Array.from({ length: last - first + 1 }, (_, i) => message(first + i)),
  };
}

const newest = page(9900, 9999);
const before = ({ messages }: Conversation) => Number(messages[0]?.text);
const around = (place: number) => page(Math.max(place - 39, 0), Math.min(place + 60, 9999));
/** The stretches that are there, each by its first and last message. */
function stretches({ messages }: Conversation): number[][] {
  const ends = messages.map(({ text }) => Number(text));
  const starts = ends.filter((place, i) => ends[i - 1] !== place - 1);
  return starts.map((start, i) => [start, ends[ends.indexOf(starts[i + 1] ?? -1) - 1] ?? ends.at(-1) ?? -1]);
}

function readBack(now: Conversation, pages: number): Conversation {
  let read = now;
  for (let i = 0; i < pages; i++) read = withOlder(read, page(Math.max(before(read) - 100, 0), before(read) - 1));
  return read;
}

describe("the messages that are kept", () => {
  it("are bounded however far the reader goes back, and the newest stay", () => {
    expect(stretches(readBack(newest, 4))).toEqual([[9500, 9999]]);
    expect(stretches(readBack(newest, 5))).toEqual([
      [9400, 9799],
      [9900, 9999],
    ]);
    const first = readBack(newest, 99);
    expect(stretches(first)).toEqual([
      [0, mostKept - 1],
      [9900, 9999],
    ]);
    expect(first.hasOlder).toBe(false);
  });

  it("go forth again without a gap, until they meet the newest", () => {
    let read = readBack(newest, 20);
    for (let i = 0; read.gapAfter !== undefined && i < 60; i++) {
      read = withNewer(read, around(Number(read.messages.find(({ id }) => id === read.gapAfter)?.text)));
    }
    expect(stretches(read)).toEqual([[9500, 9999]]);
    expect(read.hasOlder).toBe(true);
  });

  it("are those around one that was asked for, joined with the newest where they meet", () => {
    const far = withAround(newest, around(500));
    expect(stretches(far)).toEqual([
      [461, 560],
      [9900, 9999],
    ]);
    expect(far.gapAfter).toBe(idOf(560));
    expect(stretches(withAround(far, around(9880)))).toEqual([[9841, 9999]]);
    expect(stretches(withAround(far, around(2)))).toEqual([
      [0, 62],
      [9900, 9999],
    ]);
    expect(withoutBack(far)).toEqual(newest);
  });

  it("stay with their gap when the newest are read again", () => {
    const far = withAround(newest, around(500));
    expect(mergeConversation(far, newest)).toEqual(far);
    expect(mergeConversation(far, { ...page(9950, 10_049), hasNewer: false }).gapAfter).toBe(idOf(560));
    expect(mergeConversation(far, page(11_000, 11_099)).gapAfter).toBeUndefined();
  });
});
