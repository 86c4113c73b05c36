import type { Pool } from "@guildhall/db";
import type { TokenUsage } from "@guildhall/kernel";
import type { PricedModels } from "../open-org-models.ts";
import { recordCall } from "./record-call.ts";
import type { Spender } from "./used-call.ts";

/** A call that is about to be made, and whose it is. */
export type MeteredCall = { pool: Pool; models: PricedModels; spender: Spender; entryId: string; modelId: string };

/** Makes a call of a model that no log tells of, and enters it into the ledger before its answer is used. */
export async function meterCall<Answer>(
  { pool, models, spender, entryId, modelId }: MeteredCall,
  ask: () => PromiseLike<Answer>,
  usageOf: (answer: Answer) => TokenUsage,
): Promise<{ answer: Answer; usage: TokenUsage; costMicros: number }> {
  const answer = await ask();
  const usage = usageOf(answer);
  const costMicros = models.costOf(modelId, usage);
  await recordCall(pool, { ...spender, entryId, modelName: modelId, usage, costMicros });
  return { answer, usage, costMicros };
}
