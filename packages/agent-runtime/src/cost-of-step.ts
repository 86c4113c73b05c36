import type { RunEvent, TokenUsage } from "@guildhall/kernel";
import type { TurnLog } from "./turn-log.ts";
import type { TurnOptions } from "./turn-options.ts";

type Cost = Pick<Extract<RunEvent, { type: "step-finish" }>, "modelId" | "costMicros">;

/** The model that answered in the step that ends now, and what that cost; nothing where nothing is to pay. */
export function costOfStep({ costOf }: TurnOptions, { turn }: TurnLog, usage: TokenUsage): Cost {
  const { modelId } = turn;
  if (modelId === null) return {};
  const costMicros = costOf?.(modelId, usage) ?? 0;
  return costMicros > 0 ? { modelId, costMicros } : { modelId };
}
