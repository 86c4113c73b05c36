import type { RunFrame } from "@guildhall/kernel";
import { applyRunFrame } from "./apply-run-frame.ts";
import type { Conversation } from "./conversation.ts";

/**
 * The conversation after these frames, in the order in which they came, and those whose run it does not have yet: a run
 * can speak before the answer to `send` says that it exists.
 */
export function foldFrames(conversation: Conversation, frames: readonly RunFrame[]) {
  const runs = new Set(conversation.messages.map(({ run }) => run?.id));
  const known = frames.filter(({ runId }) => runs.has(runId));
  const early = frames.filter(({ runId }) => !runs.has(runId));
  return { conversation: known.reduce(applyRunFrame, conversation), early };
}
