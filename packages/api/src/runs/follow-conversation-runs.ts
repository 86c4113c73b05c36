import type { RunFrame } from "@guildhall/kernel";
import type { Services } from "../ground/services.ts";
import type { FrameNote } from "./frame-note.ts";
import { type Inbox, openInbox } from "./inbox.ts";
import { type FramePlace, framesPerRead, readFrames } from "./read-frames.ts";
import { retryWhileAway } from "./retry-while-away.ts";

type Follow = {
  services: Pick<Services, "database" | "runFeed">;
  orgId: string;
  conversationId: string;
  after: FramePlace;
  signal: AbortSignal;
  /** Opened before there was anything after the place: then the database need not be asked first. */
  inbox?: Inbox;
};

/**
 * Every frame of a conversation's runs after a place, in order and each once: first what the database holds, then what
 * workers commit, as they do. Goes on over lost connections; ends only with the signal.
 */
export async function* followConversationRuns(follow: Follow): AsyncGenerator<RunFrame, void> {
  const { services, conversationId, signal } = follow;
  const inbox = follow.inbox ?? openInbox(services.runFeed, conversationId);
  signal.addEventListener("abort", inbox.close, { once: true });
  let place = follow.after;
  let heardAll = follow.inbox !== undefined;
  try {
    while (!signal.aborted) {
      for await (const frame of heardAll ? [] : stored({ ...follow, after: place })) {
        place = frame;
        yield frame;
      }
      heardAll = false;
      for (let note = await inbox.next(); note && note !== "missed"; note = await inbox.next()) {
        if (!isAfter(note, place)) continue;
        const frame = nextFrame(note, place);
        if (!frame) break;
        place = frame;
        yield frame;
      }
    }
  } finally {
    signal.removeEventListener("abort", inbox.close);
    inbox.close();
  }
}

async function* stored(follow: Follow): AsyncGenerator<RunFrame, void> {
  let after = follow.after;
  for (;;) {
    const frames = await retryWhileAway(
      () => readFrames(follow.services.database.pool, { ...follow, after }),
      follow.signal,
    );
    yield* frames;
    const last = frames.at(-1);
    if (!last || frames.length < framesPerRead) return;
    after = last;
  }
}

function isAfter(note: FrameNote, place: FramePlace): boolean {
  return note.runId === place.runId ? note.seq > place.seq : note.runId > place.runId;
}

/** The note's frame when it carries its events and nothing lies between; otherwise the database has to be asked. */
function nextFrame({ runId, seq, events }: FrameNote, place: FramePlace): RunFrame | null {
  const expected = runId === place.runId ? place.seq + 1 : 1;
  return events && seq === expected ? { runId, seq, events } : null;
}
