import type { PlannedCall } from "@guildhall/agent-runtime";
import type { Pool } from "@guildhall/db";
import type { RunEvent } from "@guildhall/kernel";
import { callEntryId, freeCall, type PricedModels, recordCall, reserveCall, type Spender } from "../providers/index.ts";

type Metering = { pool: Pool; models: PricedModels; spender: Spender; work: string };

/** Has each call of a turn that keeps no log asked of the budgets before, and entered into the ledger as it ends. */
export function meterTurn({ pool, models, spender, work }: Metering) {
  let underWay: string | null = null;
  return {
    costOf: models.costOf,
    reserve: async ({ step, ...call }: PlannedCall) => {
      underWay = callEntryId(work, step);
      await reserveCall({ pool, models, spender, entryId: underWay }, call);
    },
    emit: (event: RunEvent) => {
      if (event.type !== "step-finish") return;
      const { step, usage, modelId: modelName = null, costMicros = 0 } = event;
      return recordCall(pool, { ...spender, entryId: callEntryId(work, step), modelName, usage, costMicros });
    },
    /** What is put aside for a call that came to nothing goes back. */
    end: async () => {
      if (underWay && models.budgets !== "none") await freeCall(pool, underWay);
    },
  };
}
