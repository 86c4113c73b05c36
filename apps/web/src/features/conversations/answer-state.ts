import { callsToAllow } from "@guildhall/kernel";
import type { AnswerRun } from "./conversation.ts";

/** How an answer stands, as far as the reader is concerned. */
export type AnswerState = "queued" | "writing" | "asking" | "done" | "failed" | "stopped";

/** How an answer stands, by its log first and by the status of its run where the log does not say. */
export function answerState(run: Pick<AnswerRun, "status" | "turn">): AnswerState {
  const end = run.turn.outcome ?? run.status;
  if (end === "completed") return "done";
  if (end === "failed") return "failed";
  if (end === "cancelled") return "stopped";
  if (callsToAllow(run.turn).length > 0) return "asking";
  return run.turn.attempt === 0 ? "queued" : "writing";
}

/** Whether more of the answer is still to come. */
export function isUnderWay(run: Pick<AnswerRun, "status" | "turn"> | null | undefined): boolean {
  if (!run) return false;
  const state = answerState(run);
  return state === "queued" || state === "writing" || state === "asking";
}
