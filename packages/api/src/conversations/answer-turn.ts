import { type AgentTool, cancelled } from "@guildhall/agent-runtime";
import type { Fence, JobContext } from "@guildhall/jobs";
import type { Pool } from "@guildhall/db";
import { callsToAllow, type ToolPart, type Tracer } from "@guildhall/kernel";
import type { Log } from "../ground/services.ts";
import type { OrgModels } from "../providers/index.ts";
import {
  type AskedCall,
  createRecorder,
  failRun,
  type FrameWriter,
  parkRun,
  retryWhileAway,
  settleRun,
  type StopWatch,
} from "../runs/index.ts";
import type { StoredTool, ToolRun } from "../tools/index.ts";
import { loadAttachments } from "./attachments/load-attachments.ts";
import { askAgent } from "./ask-agent.ts";
import { loadTurn, readTurn } from "./load-turn.ts";
import { routeTurn } from "./router/route-turn.ts";
import { askForName } from "./ask-for-name.ts";
import { askToLearn } from "./interview/ask-to-learn.ts";
import { traceTurn } from "./trace-turn.ts";
import { startQueued } from "./start-queued.ts";

/** What a worker brings to the turns that it runs. */
export type TurnServices = {
  pool: Pool;
  writer: FrameWriter;
  stops: StopWatch;
  models: OrgModels;
  log: Log;
  /** Where the traces of turns are told, if anybody listens. */
  tracer?: Tracer | undefined;
  /** Whether models name conversations; otherwise their first message does. */
  namesConversations: boolean;
  /** Makes the tools of an agent callable, with the rights of the person for whom the run works. */
  toolsFor: (run: ToolRun, stored: StoredTool[]) => AgentTool[];
};

/**
 * Lets the agent answer: runs the turn, writes its log as it goes, and settles run and message at its end. After a
 * crash, another worker calls it again and it goes on from what the log holds. While a person has to allow a call, the
 * run rests and no worker has it. What waits behind the answer is said.
 */
export async function answerTurn(
  services: TurnServices,
  run: { orgId: string; runId: string },
  { fence, brief, signal }: JobContext,
): Promise<void> {
  const stop = new AbortController();
  const unwatch = services.stops.onStop(run.runId, () => stop.abort(cancelled));
  try {
    const course = { fence, stopping: signal, stop };
    let ended = await takeTurn(services, run, { ...course, brief });
    while (ended === "goes-on") ended = await takeTurn(services, run, { ...course, brief: null });
    if (!ended) return;
    await retryWhileAway(() => startQueued(services.pool, ended), signal);
    if (ended.isInterview) await askToLearn(services.pool, run);
    if (ended.isFirst && services.namesConversations) await askForName(services.pool, ended);
  } catch (error) {
    if (signal.aborted) throw error;
    services.log.error("a turn could not be run", { runId: run.runId, error });
    await failRun(services.pool, { run, fence, signal });
  } finally {
    stop.abort("the turn has ended");
    unwatch();
  }
}

type EndedTurn = { orgId: string; conversationId: string; isFirst: boolean; isInterview: boolean };
type Course = { fence: Fence; brief: unknown; stopping: AbortSignal; stop: AbortController };

/**
 * The conversation of a turn that has ended otherwise than by failing, be it now or before a crash; null when it failed,
 * rests or is another's; `goes-on` when somebody decided or stopped it as it was about to rest.
 */
async function takeTurn(
  { pool, writer, models, log, toolsFor, tracer }: TurnServices,
  { orgId, runId }: { orgId: string; runId: string },
  { fence, brief, stopping, stop }: Course,
): Promise<EndedTurn | "goes-on" | null> {
  const loaded = brief === null ? await retryWhileAway(() => loadTurn(pool, orgId, runId), stopping) : readTurn(brief);
  if (!loaded) return null;
  const { conversationId, status } = loaded;
  if (status === "failed" || status === "waiting") return null;
  const isFirst = loaded.history.length === 1 && !loaded.isOfProgram;
  const isInterview = loaded.interview !== undefined && loaded.interview.endedAt === undefined && !loaded.isOfProgram;
  const endedAs = (outcome: string) => {
    const isDone = outcome === "completed";
    return { orgId, conversationId, isFirst: isFirst && isDone, isInterview: isInterview && isDone };
  };
  if (status !== "pending" && status !== "running") return endedAs(status);

  if (loaded.stopAsked) stop.abort(cancelled);
  const lose = () => stop.abort("another worker has the run");
  const run = { orgId, runId, topic: conversationId };
  const recorder = createRecorder({ writer, run, fence, lastSeq: loaded.lastSeq, onLost: lose });
  const signal = AbortSignal.any([stop.signal, stopping]);
  const routed = await routeTurn({ pool, models, recorder, log, signal }, run, loaded);
  const trace = traceTurn(tracer, run, routed);
  const answer = async () => {
    const tools = routed.tools.length === 0 ? [] : toolsFor({ orgId, runId, userId: routed.createdById }, routed.tools);
    const files = await retryWhileAway(() => loadAttachments(pool, orgId, routed.history), stopping);
    const asked = { pool, run, models: () => models.of(orgId), recorder, trace: trace?.calls, log, signal };
    return askAgent({ ...asked, loaded: routed, tools, files });
  };
  const turn = routed.settled.outcome === null ? await answer() : routed.settled;
  const last = await recorder.close();
  if (turn.outcome === null && !signal.aborted) {
    const calls = callsToAllow(turn).map((call) => askedCall(routed.agent.name, call));
    return (await parkRun(pool, { run, calls, last, fence, signal: stopping })) ? null : "goes-on";
  }
  if (turn.outcome === null || (stop.signal.aborted && stop.signal.reason !== cancelled)) return null;
  const { firstTextAt: firstTokenAt } = recorder;
  await settleRun(pool, { run, turn, last, firstTokenAt, fence, signal: stopping });
  trace?.end(turn);
  if (turn.outcome === "failed") return null;
  return endedAs(turn.outcome);
}

const askedCall = (agent: string, { toolCallId, toolName, input }: ToolPart): AskedCall => ({
  toolCallId,
  title: `${agent} wants to call ${toolName}`,
  input,
});
