import type { RunEvent, TokenUsage } from "@guildhall/kernel";
import type { TurnLog } from "./turn-log.ts";
import type { TurnOptions } from "./turn-options.ts";

type Cost = Pick<Extract<RunEvent, { type: "step-finish" }>, "costMicros">;

/** What the step that ends now cost, by the model that answered; nothing where nothing is to pay. */
export function costOfStep({ costOf }: TurnOptions, { turn }: TurnLog, usage: TokenUsage): Cost {
  const costMicros = costOf && turn.modelId !== null ? costOf(turn.modelId, usage) : 0;
  return costMicros > 0 ? { costMicros } : {};
}
