import type { Pool } from "@guildhall/db";
import type { TokenUsage } from "@guildhall/kernel";
import { freeCall } from "../budgets/free-call.ts";
import { type PlannedCall, reserveCall } from "../budgets/reserve-call.ts";
import type { PricedModels } from "../open-org-models.ts";
import { recordCall } from "./record-call.ts";
import type { Spender } from "./used-call.ts";

/** A call that is about to be made, whose it is, and what it may come to. */
export type MeteredCall = { pool: Pool; models: PricedModels; spender: Spender; entryId: string; planned: PlannedCall };

/**
 * Makes a call of a model that no log tells of, when the budgets have room for it, and enters it into the ledger before
 * its answer is used. What was put aside for a call that fails goes back.
 */
export async function meterCall<Answer>(
  { pool, models, spender, entryId, planned }: MeteredCall,
  ask: () => PromiseLike<Answer>,
  usageOf: (answer: Answer) => TokenUsage,
): Promise<{ answer: Answer; usage: TokenUsage; costMicros: number }> {
  await reserveCall({ pool, models, spender, entryId }, planned);
  try {
    const answer = await ask();
    const usage = usageOf(answer);
    const costMicros = models.costOf(planned.modelId, usage);
    await recordCall(pool, { ...spender, entryId, modelName: planned.modelId, usage, costMicros });
    return { answer, usage, costMicros };
  } catch (error) {
    if (models.budgets !== "none") await freeCall(pool, entryId);
    throw error;
  }
}
