import type { TokenUsage } from "@guildhall/kernel";

/** For whom a model is asked: what budgets and the ledger go by. Of a run, the rest is found by its row. */
export type Spender = {
  orgId: string;
  runId: string | null;
  /** Null for whom the run works for. */
  userId: string | null;
  /** Null for the agent of the run. */
  agentId: string | null;
};

/** A call of a model that was made, on its way into the ledger. */
export type UsedCall = Spender & {
  /** The same however often it is written: made of the run, the step and the number of the call. */
  entryId: string;
  modelName: string | null;
  usage: TokenUsage;
  costMicros: number;
};
