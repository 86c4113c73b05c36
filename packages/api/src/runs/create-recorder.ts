import type { Fence } from "@guildhall/jobs";
import type { RunEvent } from "@guildhall/kernel";
import { createFrameClock } from "./create-frame-clock.ts";
import type { FrameWriter } from "./create-frame-writer.ts";

/** Deltas that come within this time of each other share a frame: fast enough for the eye, and one commit. */
const frameEveryMs = 40;
const atNextFrame = createFrameClock(frameEveryMs);

type RecorderOptions = {
  writer: FrameWriter;
  run: { orgId: string; topic: string; runId: string };
  fence: Fence;
  /** The sequence number of the last frame that is there already. */
  lastSeq: number;
  /** Called when a frame was refused because another worker has the run. */
  onLost: () => void;
};

export type Recorder = {
  /** When the first text came, if any came. */
  readonly firstTextAt: Date | null;
  /**
   * Puts an event into the log. The promise is kept when it is as durable as what follows it needs, and rejects when a
   * frame before it could not be written; its events then go out with the next.
   */
  emit: (event: RunEvent) => Promise<void>;
  /** Waits for what is under way and gives back what was not committed yet, for the statement that settles the run. */
  close: () => Promise<{ seq: number; events: RunEvent[] }>;
};

/** Gathers the events of one run into frames and commits them one after the other: the first text at once. */
export function createRecorder({ writer, run, fence, lastSeq, onLost }: RecorderOptions): Recorder {
  let seq = lastSeq;
  let pending: RunEvent[] = [];
  let inFlight: Promise<void> | null = null;
  let scheduled = false;
  let flushedAt = performance.now();
  let firstTextAt: Date | null = null;
  let isEnding = false;
  let failure: { error: unknown } | null = null;

  async function flush(): Promise<void> {
    while (inFlight) await inFlight;
    if (pending.length === 0 || isEnding) return;
    const events = pending;
    pending = [];
    flushedAt = performance.now();
    inFlight = commit(events).finally(() => (inFlight = null));
    await inFlight;
  }

  async function commit(events: RunEvent[]): Promise<void> {
    try {
      const owned = await writer.write({ ...run, fence, seq: seq + 1, events });
      seq += 1;
      if (!owned) onLost();
    } catch (error) {
      pending = [...events, ...pending];
      throw error;
    }
  }

  /** Nobody waits for these frames: that one could not be written is told to who emits the next event. */
  function flushUnheard(): void {
    flush().catch((error: unknown) => (failure ??= { error }));
  }

  function flushInTime(): void {
    if (performance.now() - flushedAt >= frameEveryMs && !inFlight) return flushUnheard();
    if (scheduled) return;
    scheduled = true;
    atNextFrame(() => {
      scheduled = false;
      flushUnheard();
    });
  }

  function throwFailure(): void {
    const failed = failure;
    failure = null;
    if (failed) throw failed.error;
  }

  return {
    get firstTextAt() {
      return firstTextAt;
    },
    async emit(event) {
      throwFailure();
      append(pending, event);
      // The end is for the statement that settles the run: no frame of ours may bring it before.
      if (event.type === "run-finish") isEnding = true;
      if (mustBeDurable(event)) return flush();
      const isFirstText = event.type === "text-delta" && firstTextAt === null;
      if (isFirstText) firstTextAt = new Date();
      if (isFirstText) flushUnheard();
      else if (isDelta(event) || event.type === "step-start") flushInTime();
    },
    async close() {
      isEnding = true;
      while (inFlight) await inFlight.catch(() => {});
      const events = pending;
      pending = [];
      return { seq: seq + 1, events };
    },
  };
}

/** Whether something that can't be taken back follows the event: a tool is called, its result is used, or an agent begins. */
function mustBeDurable(event: RunEvent): boolean {
  return (
    event.type === "agent-chosen" ||
    event.type === "tool-result" ||
    (event.type === "step-finish" && event.finishReason === "tool-calls")
  );
}

function isDelta(event: RunEvent): event is Extract<RunEvent, { type: "text-delta" | "reasoning-delta" }> {
  return event.type === "text-delta" || event.type === "reasoning-delta";
}

function append(events: RunEvent[], event: RunEvent): void {
  const last = events.at(-1);
  if (last && isDelta(event) && isDelta(last) && last.type === event.type) {
    events[events.length - 1] = { ...last, text: last.text + event.text };
  } else events.push(event);
}
