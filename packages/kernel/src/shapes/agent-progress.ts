import { z } from "zod";
import { finishReason } from "../run-log/run-event.ts";
import { emptyTurn, type Turn } from "../run-log/project-turn.ts";
import { turnPart } from "../run-log/turn-part.ts";
import { tokenUsage } from "../token-usage.ts";

/** What an agent has done so far within a step of a workflow: its turn as far as it is settled. */
export const agentProgress = z.object({
  modelId: z.string().nullable(),
  parts: z.array(turnPart),
  settledParts: z.int().nonnegative(),
  stepsDone: z.int().nonnegative(),
  finishReason: finishReason.nullable(),
  usage: tokenUsage,
  costMicros: z.int().nonnegative(),
  /** The call about which a person is asked, if one is. */
  askedCallId: z.string().nullable(),
});
export type AgentProgress = z.infer<typeof agentProgress>;

/** What is kept of a turn; what its model has not finished yet is left out. */
export function progressOf(turn: Turn, askedCallId: string | null): AgentProgress {
  const { modelId, parts, settledParts, stepsDone, finishReason: reason, usage, costMicros } = turn;
  const settled = parts.slice(0, settledParts);
  return { modelId, parts: settled, settledParts, stepsDone, finishReason: reason, usage, costMicros, askedCallId };
}

/** The turn from which an agent goes on. */
export function turnOfProgress({ askedCallId: _asked, ...turn }: AgentProgress): Turn {
  return { ...emptyTurn, ...turn };
}
