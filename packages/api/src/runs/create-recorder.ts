import type { Fence } from "@guildhall/jobs";
import type { RunEvent } from "@guildhall/kernel";
import type { FrameWriter } from "./create-frame-writer.ts";

/** Deltas that come within this time of each other share a frame: fast enough for the eye, and one commit. */
const frameEveryMs = 40;

type RecorderOptions = {
  writer: FrameWriter;
  run: { orgId: string; topic: string; runId: string };
  fence: Fence;
  /** The sequence number of the last frame that is there already. */
  lastSeq: number;
  /** Called once when a frame was refused because another worker has the run. */
  onLost: () => void;
};

export type Recorder = {
  /** When the first text came, if any came. */
  readonly firstTextAt: Date | null;
  /** Puts an event into the log. The promise is kept when it is committed; deltas need not be waited for. */
  emit: (event: RunEvent) => Promise<void>;
  /** Waits for what is under way and gives back what was not committed yet, for the statement that settles the run. */
  close: () => Promise<{ seq: number; events: RunEvent[] }>;
};

/** Gathers the events of one run into frames and commits them one after the other: the first at once. */
export function createRecorder({ writer, run, fence, lastSeq, onLost }: RecorderOptions): Recorder {
  let seq = lastSeq;
  let pending: RunEvent[] = [];
  let inFlight: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;
  let flushedAt = 0;
  let firstTextAt: Date | null = null;

  async function flush(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    while (inFlight) await inFlight;
    if (pending.length === 0) return;
    const events = pending;
    pending = [];
    flushedAt = performance.now();
    inFlight = commit(events).finally(() => (inFlight = null));
    await inFlight;
  }

  async function commit(events: RunEvent[]): Promise<void> {
    seq += 1;
    const owned = await writer.write({ ...run, fence, seq, events });
    if (!owned) onLost();
  }

  return {
    get firstTextAt() {
      return firstTextAt;
    },
    emit(event) {
      if (event.type === "text-delta") firstTextAt ??= new Date();
      append(pending, event);
      if (event.type === "run-finish") return Promise.resolve();
      if (!isDelta(event)) return settles(event) ? flush() : Promise.resolve();
      const waitMs = flushedAt + frameEveryMs - performance.now();
      if (waitMs <= 0 && !inFlight) return flush();
      timer ??= setTimeout(() => void flush().catch(onLost), Math.max(waitMs, 0));
      return Promise.resolve();
    },
    async close() {
      if (timer) clearTimeout(timer);
      while (inFlight) await inFlight;
      return { seq: seq + 1, events: pending };
    },
  };
}

/** Events that must be in the log before what follows them may happen. */
function settles(event: RunEvent): boolean {
  return event.type === "step-finish" || event.type === "tool-result";
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
