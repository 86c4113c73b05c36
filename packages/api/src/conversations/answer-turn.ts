import { cancelled } from "@guildhall/agent-runtime";
import type { JobContext } from "@guildhall/jobs";
import type { Models } from "@guildhall/llm";
import type { Pool } from "@guildhall/db";
import type { Log } from "../ground/services.ts";
import { createRecorder, type FrameWriter, settleRun, type StopWatch } from "../runs/index.ts";
import { askAgent } from "./ask-agent.ts";
import { loadTurn } from "./load-turn.ts";

/** What a worker brings to the turns that it runs. */
export type TurnServices = { pool: Pool; writer: FrameWriter; stops: StopWatch; models: Models; log: Log };

/**
 * Lets the agent answer: runs the turn, writes its log as it goes, and settles run and message at its end. After a
 * crash, another worker calls it again and it goes on from what the log holds.
 */
export async function answerTurn(
  { pool, writer, stops, models, log }: TurnServices,
  { orgId, runId }: { orgId: string; runId: string },
  { fence, signal: stopping }: JobContext,
): Promise<void> {
  const loaded = await loadTurn(pool, orgId, runId);
  if (!loaded || (loaded.status !== "pending" && loaded.status !== "running")) return;

  const stop = new AbortController();
  const unwatch = stops.onStop(runId, () => stop.abort(cancelled));
  if (loaded.stopAsked) stop.abort(cancelled);
  const lose = () => stop.abort("another worker has the run");
  const run = { orgId, runId, topic: loaded.conversationId };
  const recorder = createRecorder({ writer, run, fence, lastSeq: loaded.lastSeq, onLost: lose });
  try {
    const signal = AbortSignal.any([stop.signal, stopping]);
    const turn = await askAgent({ models, loaded, recorder, log, signal });
    const last = await recorder.close();
    if (turn.outcome === null || stop.signal.aborted && stop.signal.reason !== cancelled) return;
    const { firstTextAt: firstTokenAt } = recorder;
    await settleRun(pool, { run, turn, last, firstTokenAt, fence, signal: stopping });
  } finally {
    unwatch();
  }
}
