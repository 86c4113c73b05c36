import type { FrameNote } from "./frame-note.ts";
import type { RunFeed } from "./open-run-feed.ts";

/** How many notes wait for a slow reader before it is sent to the database instead. */
const most = 1000;

export type Inbox = {
  /** The next note, as soon as there is one; nothing once the inbox is closed. */
  next: () => Promise<FrameNote | "missed" | undefined>;
  close: () => void;
};

/**
 * What is told of a topic from now on, in order, also while the reader is busy. A reader that falls too far behind
 * finds `missed` instead.
 */
export function openInbox(feed: RunFeed, topic: string): Inbox {
  let notes: (FrameNote | "missed")[] = [];
  let wake = () => {};
  let closed = false;
  const unsubscribe = feed.subscribe(topic, (note) => {
    if (notes.length >= most) notes = ["missed"];
    else notes.push(note);
    wake();
  });
  return {
    async next() {
      while (notes.length === 0 && !closed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return closed ? undefined : notes.shift();
    },
    close() {
      closed = true;
      unsubscribe();
      wake();
    },
  };
}
