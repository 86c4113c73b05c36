import type { Pool } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import { withTransaction } from "../../ground/with-transaction.ts";
import type { PricedModels } from "../open-org-models.ts";
import type { Spender } from "../usage/used-call.ts";
import { freeCall } from "./free-call.ts";
import { openPeriods } from "./open-periods.ts";
import { type Refusal, refusalOf } from "./refusal-of.ts";
import { reserveStatement } from "./reserve-statement.ts";

/** A call that is about to be made, with what it may come to at most. */
export type PlannedCall = { modelId: string; inputTokens: number; maxOutputTokens: number | undefined };

/** Answers of which nobody said how long they may be are reckoned with this many tokens. */
const usualOutputTokens = 4096;
/** By then every call has ended or failed; one that ends later still counts in full. */
const heldMs = 600_000;

type Reserving = { pool: Pool; models: PricedModels; spender: Spender; entryId: string };
type Outcome = { isOpen: boolean; refusal: Refusal | null };

/**
 * Puts aside what a call may cost, in every budget that holds for it, or in none. Rejects in words for the person when
 * one of them has not enough left. Asks no database where the organization has no budget, or the call costs nothing.
 */
export async function reserveCall({ pool, models, spender, entryId }: Reserving, call: PlannedCall): Promise<void> {
  if (models.budgets === "none") return;
  const { modelId, inputTokens, maxOutputTokens: outputTokens = usualOutputTokens } = call;
  const amount = models.costOf(modelId, { inputTokens, outputTokens });
  if (amount === 0) return;
  const attempt = () => tryReserving(pool, spender, entryId, amount, models.budgets === "per-run");
  let outcome = await attempt();
  if (!outcome.isOpen) {
    await openPeriods(pool, spender.orgId);
    outcome = await attempt();
  }
  // What a worker that died had put aside for this very call stands in its way no longer.
  if (outcome.refusal && (await freeCall(pool, entryId))) outcome = await attempt();
  if (outcome.refusal) throw refusalOf(outcome.refusal, amount);
}

async function tryReserving(
  pool: Pool,
  { orgId, runId, userId, agentId }: Spender,
  entryId: string,
  amount: number,
  hasRunBudgets: boolean,
): Promise<Outcome> {
  const id = newId("budgetReservation");
  const values = [entryId, orgId, runId, userId, agentId, amount, id, heldMs];
  const query = { name: "reserve-call", text: reserveStatement, values };
  if (!hasRunBudgets || runId === null) return outcomeOf(await pool.query<Outcome>(query));
  // What the run has spent has no row of its own to wait for: its calls take turns at the run's.
  return withTransaction(pool, async (sql) => {
    await sql.query(`select from "Run" where id = $1 and "orgId" = $2 for no key update`, [runId, orgId]);
    return outcomeOf(await sql.query<Outcome>(query));
  });
}

const outcomeOf = ({ rows }: { rows: Outcome[] }): Outcome => rows[0] ?? { isOpen: true, refusal: null };
