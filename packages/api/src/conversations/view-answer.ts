import { readJson } from "@guildhall/db/shapes";
import { projectTurn, type RunFrame, type Turn } from "@guildhall/kernel";
import type { AnswerRun } from "./conversations.contract.ts";
import type { MessageRecord, RunRecord } from "./conversations.select.ts";

/** The run behind an answer as it is shown: from its log while it is under way, from its row once it has ended. */
export function viewAnswer(message: MessageRecord, run: RunRecord, frames: RunFrame[]): AnswerRun {
  const { id, status, createdAt, firstTokenAt } = run;
  const ended = status === "completed" || status === "failed" || status === "cancelled";
  const turn = ended ? endedTurn(message, run, status) : projectTurn(frames.flatMap(({ events }) => events));
  return {
    id,
    // The log is read after the row, so it may know already how the run has ended.
    status: turn.outcome ?? status,
    modelId: turn.modelId,
    inputTokens: turn.usage.inputTokens,
    outputTokens: turn.usage.outputTokens,
    createdAt,
    seq: ended ? endOfLog : (frames.at(-1)?.seq ?? 0),
    turn,
    firstTokenMs: firstTokenAt && Math.max(firstTokenAt.getTime() - createdAt.getTime(), 0),
  };
}

/** Nothing comes after the log of a run that has ended. */
const endOfLog = 999_999_999;

function endedTurn(message: MessageRecord, run: RunRecord, outcome: NonNullable<Turn["outcome"]>): Turn {
  const parts = readJson("Message.parts", message.parts);
  const { inputTokens, outputTokens, startedAt, finishedAt, modelId } = run;
  return {
    attempt: 1,
    modelId,
    parts: parts.length === 0 && message.text ? [{ type: "text", text: message.text }] : parts,
    settledParts: parts.length,
    stepsDone: 0,
    finishReason: null,
    error: run.error === null ? null : readJson("Run.error", run.error),
    outcome,
    usage: { inputTokens, outputTokens },
    costMicros: Number(run.costMicros),
    durationMs: startedAt && finishedAt ? Math.max(finishedAt.getTime() - startedAt.getTime(), 0) : null,
  };
}
