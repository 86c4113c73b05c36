import { applyRunEvent, type RunFrame } from "@guildhall/kernel";
import type { AnswerRun, Conversation } from "./conversation.ts";

/** The conversation after one more frame; the same object when the frame brings nothing new or its run is not there. */
export function applyRunFrame(conversation: Conversation, frame: RunFrame): Conversation {
  const index = conversation.messages.findLastIndex(({ run }) => run?.id === frame.runId);
  const message = conversation.messages[index];
  if (!message?.run || frame.seq <= message.run.seq) return conversation;
  const messages = [...conversation.messages];
  messages[index] = { ...message, run: advance(message.run, frame) };
  return { ...conversation, messages };
}

function advance(run: AnswerRun, { seq, events }: RunFrame): AnswerRun {
  const turn = events.reduce(applyRunEvent, run.turn);
  return {
    ...run,
    seq,
    turn,
    status: turn.outcome ?? "running",
    modelId: turn.modelId ?? run.modelId,
    inputTokens: turn.usage.inputTokens,
    outputTokens: turn.usage.outputTokens,
  };
}
