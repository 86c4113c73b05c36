import { AppError, callsToAllow, type Turn } from "@guildhall/kernel";
import { askModel } from "./ask-model.ts";
import { callTools } from "./call-tools.ts";
import { endTurn, type TurnEnding } from "./end-turn.ts";
import { TurnLog } from "./turn-log.ts";
import { cancelled, type TurnOptions } from "./turn-options.ts";

/**
 * Runs one turn of an agent to its end and returns it as its log tells it. What earlier attempts settled is not done
 * again. A failure of the model ends the turn as failed, after an `error` event; the promise rejects only when an
 * event can't be written. It returns a turn without an outcome when it was aborted for another reason than `cancelled`,
 * and when all that is left to do are calls that people have to allow: `callsToAllow` tells which.
 */
export async function runTurn(options: TurnOptions): Promise<Turn> {
  const { settled, signal } = options;
  const begun: TurnOptions = { ...options, startedAtMs: options.startedAtMs ?? options.now() };
  if (settled.outcome !== null || isStopped(signal)) return settled;
  const log = new TurnLog(settled, options.emit);
  try {
    log.write({ type: "run-start", attempt: options.attempt });
    const isOver = await takeSteps({ ...begun, signal: AbortSignal.any([signal, log.broken]) }, log);
    if (isOver) await endTurn(begun, log, { outcome: "completed" });
  } catch (error) {
    if (isStopped(signal)) return log.turn;
    if (log.broken.aborted) throw log.broken.reason;
    await endTurn(begun, log, endingAfter(error, signal));
  }
  return log.turn;
}

function isStopped(signal: AbortSignal): boolean {
  return signal.aborted && signal.reason !== cancelled;
}

function endingAfter(error: unknown, signal: AbortSignal): TurnEnding {
  if (signal.aborted) return { outcome: "cancelled" };
  if (error instanceof AppError) return { outcome: "failed", error };
  throw error;
}

/** Answers false when the turn has to wait for people. */
async function takeSteps(options: TurnOptions, log: TurnLog): Promise<boolean> {
  for (;;) {
    options.signal.throwIfAborted();
    await callTools(options, log);
    if (callsToAllow(log.turn).length > 0) return false;
    const { stepsDone, finishReason } = log.turn;
    if (stepsDone > 0 && finishReason !== "tool-calls") return true;
    if (stepsDone >= options.maxSteps) throw stepLimitReached(options.maxSteps);
    await askModel(options, log, stepsDone);
  }
}

function stepLimitReached(maxSteps: number): AppError {
  return new AppError({
    code: "limit",
    reason: "agent-step-limit",
    userMessage: `The agent used all of its ${maxSteps} steps without coming to an answer.`,
  });
}
