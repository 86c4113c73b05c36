import type { FrameNote } from "./frame-note.ts";

/** How many notes wait for a slow reader before it is sent to the database instead. */
const most = 1000;

/** What came while the reader was busy, in order. A reader that falls too far behind finds `missed` instead. */
export function createInbox(signal: AbortSignal) {
  let notes: (FrameNote | "missed")[] = [];
  let wake = () => {};
  signal.addEventListener("abort", () => wake(), { once: true });
  return {
    put: (note: FrameNote | "missed"): void => {
      if (notes.length >= most) notes = ["missed"];
      else notes.push(note);
      wake();
    },
    /** The next note, as soon as there is one; nothing once the signal is aborted. */
    async next(): Promise<FrameNote | "missed" | undefined> {
      while (notes.length === 0 && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return signal.aborted ? undefined : notes.shift();
    },
  };
}
