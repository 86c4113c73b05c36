import type { Pool } from "@guildhall/db";
import type { JobContext } from "@guildhall/jobs";
import type { Tracer } from "@guildhall/kernel";
import { type Capabilities, runSegment, type SegmentOutcome } from "@guildhall/workflow-engine";
import type { Log } from "../../ground/services.ts";
import { retryWhileAway, type StopWatch } from "../../runs/index.ts";
import { createJournal } from "./create-journal.ts";
import type { StepWriter } from "./create-step-writer.ts";
import { letIn } from "./let-in.ts";
import { loadExecution, type LoadedExecution } from "./load-execution.ts";
import { parkExecution } from "./park-execution.ts";
import { traceExecution } from "./trace-execution.ts";
import { tellEnd } from "./tell-end.ts";
import { settleExecution } from "./settle-execution.ts";

/** What a worker brings to the executions that it runs. */
export type ExecutionServices = {
  pool: Pool;
  stepWriter: StepWriter;
  stops: StopWatch;
  log: Log;
  /** Where the traces of executions are told, if anybody listens. */
  tracer?: Tracer | undefined;
  /** The world as the steps of this execution may reach it, with the rights of the person for whom it runs. */
  capabilitiesFor: (run: { orgId: string; runId: string; createdById: string | null }) => Capabilities;
};

type Place = { orgId: string; runId: string; segment: number };

/**
 * Runs one segment of an execution: from where its journal stands to its end, or until it only waits. After a crash
 * another worker calls it again, and no finished step is run twice.
 */
export async function runExecution(services: ExecutionServices, place: Place, context: JobContext): Promise<void> {
  const stop = new AbortController();
  const unwatch = services.stops.onStop(place.runId, () => stop.abort(cancelled));
  try {
    for (let goesOn = true; goesOn;) goesOn = await runOnce(services, place, context, stop);
  } finally {
    unwatch();
  }
}

const cancelled = "cancelled";
const lost = "another worker has the run";

/** Answers whether there is more to do: a wait ended while the run was about to rest. */
async function runOnce(
  services: ExecutionServices,
  place: Place,
  { fence, signal: stopping }: JobContext,
  stop: AbortController,
): Promise<boolean> {
  const { pool, stepWriter: writer, log } = services;
  const loaded = await retryWhileAway(() => loadExecution(pool, place, fence), stopping);
  if (!loaded) {
    await tellEnd(pool, place.runId);
    return false;
  }
  if (loaded.isStopAsked) stop.abort(cancelled);
  const signal = AbortSignal.any([stop.signal, stopping, timeLimit(loaded)]);
  const journal = createJournal({
    pool,
    writer,
    fence,
    ...place,
    lastSeq: loaded.lastSeq,
    onLost: () => stop.abort(lost),
  });
  const trace = traceExecution(services.tracer, place, loaded);
  const outcome = await runSegment({
    ...loaded,
    runId: place.runId,
    settings: {},
    journal: trace?.counting(journal) ?? journal,
    trace: trace?.steps,
    capabilities: services.capabilitiesFor({ ...place, createdById: loaded.createdById }),
    signal,
    now: () => new Date(),
    report: (error) => log.error("a step failed", { runId: place.runId, error }),
  }).catch((error: unknown) => endOf(error, signal, stopping, services, place));
  if (outcome === null) return false;
  if (outcome.status === "parked") return !(await retryWhileAway(() => parkExecution(pool, place, fence), stopping));
  const settlement = settlementOf(outcome, loaded, place, fence);
  await retryWhileAway(() => settleExecution(pool, settlement), stopping);
  await retryWhileAway(() => tellEnd(pool, place.runId), stopping);
  trace?.end(settlement);
  if (loaded.isLimited) await letIn(pool, place.orgId, loaded.workflowId);
  return false;
}

type Ended = Exclude<SegmentOutcome, { status: "parked" }> | { status: "cancelled" };

/** How a segment that was cut off ends; null when it is for another worker to go on. */
function endOf(
  error: unknown,
  signal: AbortSignal,
  stopping: AbortSignal,
  { log }: ExecutionServices,
  { runId }: Place,
): Ended | null {
  if (stopping.aborted || signal.reason === lost) return null;
  if (signal.reason === cancelled) return { status: "cancelled" };
  const isLate = signal.aborted;
  if (!isLate) log.error("an execution could not be run", { runId, error });
  const failure = isLate ? tooLong : unforeseen;
  return { status: "failed", error: failure, place: { nodeId: "", iteration: "" }, vars: {} };
}

const tooLong = { reason: "run-timeout", message: "The run took longer than its workflow allows.", retry: false };
const unforeseen = {
  reason: "unexpected",
  message: "Something went wrong on our side. Start it again, and tell the owner if it stays.",
  retry: true,
};

/** The time that the workflow gives its runs, less what has gone by. */
function timeLimit({ timeoutMs, startedAt }: LoadedExecution): AbortSignal {
  if (timeoutMs === null) return new AbortController().signal;
  return AbortSignal.timeout(Math.max(0, startedAt.getTime() + timeoutMs - Date.now()));
}

function settlementOf(outcome: Ended, loaded: LoadedExecution, run: Place, fence: JobContext["fence"]) {
  const { isChild } = loaded;
  const common = { run, isChild, fence, lastSeq: 1_000_000, output: null, vars: {}, error: null, skipped: [] };
  if (outcome.status === "cancelled") return { ...common, status: outcome.status };
  if (outcome.status === "failed") return { ...common, ...outcome };
  return { ...common, ...outcome };
}
