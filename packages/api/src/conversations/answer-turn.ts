import { cancelled } from "@guildhall/agent-runtime";
import type { Fence, JobContext } from "@guildhall/jobs";
import type { Pool } from "@guildhall/db";
import type { Log } from "../ground/services.ts";
import type { OrgModels } from "../providers/index.ts";
import { createRecorder, failRun, type FrameWriter, retryWhileAway, settleRun, type StopWatch } from "../runs/index.ts";
import { askAgent } from "./ask-agent.ts";
import { loadTurn, readTurn } from "./load-turn.ts";
import { startQueued } from "./start-queued.ts";

/** What a worker brings to the turns that it runs. */
export type TurnServices = { pool: Pool; writer: FrameWriter; stops: StopWatch; models: OrgModels; log: Log };

/**
 * Lets the agent answer: runs the turn, writes its log as it goes, and settles run and message at its end. After a
 * crash, another worker calls it again and it goes on from what the log holds. What waits behind the answer is said.
 */
export async function answerTurn(
  services: TurnServices,
  run: { orgId: string; runId: string },
  { fence, brief, signal }: JobContext,
): Promise<void> {
  const stop = new AbortController();
  const unwatch = services.stops.onStop(run.runId, () => stop.abort(cancelled));
  try {
    const ended = await takeTurn(services, run, { fence, brief, stopping: signal, stop });
    if (ended) await retryWhileAway(() => startQueued(services.pool, ended), signal);
  } catch (error) {
    if (signal.aborted) throw error;
    services.log.error("a turn could not be run", { runId: run.runId, error });
    await failRun(services.pool, { run, fence, signal });
  } finally {
    stop.abort("the turn has ended");
    unwatch();
  }
}

type Course = { fence: Fence; brief: unknown; stopping: AbortSignal; stop: AbortController };

/** The conversation of a turn that has ended otherwise than by failing, be it now or before a crash. */
async function takeTurn(
  { pool, writer, models, log }: TurnServices,
  { orgId, runId }: { orgId: string; runId: string },
  { fence, brief, stopping, stop }: Course,
): Promise<{ orgId: string; conversationId: string } | null> {
  const loaded = brief === null ? await retryWhileAway(() => loadTurn(pool, orgId, runId), stopping) : readTurn(brief);
  if (!loaded) return null;
  const { conversationId, status } = loaded;
  if (status !== "pending" && status !== "running") return status === "failed" ? null : { orgId, conversationId };

  if (loaded.stopAsked) stop.abort(cancelled);
  const lose = () => stop.abort("another worker has the run");
  const run = { orgId, runId, topic: conversationId };
  const recorder = createRecorder({ writer, run, fence, lastSeq: loaded.lastSeq, onLost: lose });
  const signal = AbortSignal.any([stop.signal, stopping]);
  const turn = await askAgent({ models: () => models.of(orgId), loaded, recorder, log, signal });
  const last = await recorder.close();
  if (turn.outcome === null || (stop.signal.aborted && stop.signal.reason !== cancelled)) return null;
  const { firstTextAt: firstTokenAt } = recorder;
  await settleRun(pool, { run, turn, last, firstTokenAt, fence, signal: stopping });
  return turn.outcome === "failed" ? null : { orgId, conversationId };
}
