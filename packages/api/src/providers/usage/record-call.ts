import type { Pool } from "@guildhall/db";
import { inBatches, planOnce } from "@guildhall/db/connect";
import { callColumns, entersLedger } from "./enter-calls.ts";
import type { UsedCall } from "./used-call.ts";

const statement = planOnce(`
  with calls as (
    select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::int[],
      $9::bigint[]) as i(${callColumns})
  ), ${entersLedger("calls")}
  select count(*) from entered`);

/** Enters a call of a model into the ledger, once however often it is told; what was reserved for it is settled. */
export const recordCall: (pool: Pool, call: UsedCall) => Promise<void> = inBatches(recordCalls, { most: 100 });

async function recordCalls(pool: Pool, calls: UsedCall[]): Promise<void[]> {
  const values = [
    calls.map(({ entryId }) => entryId),
    calls.map(({ orgId }) => orgId),
    calls.map(({ runId }) => runId),
    calls.map(({ userId }) => userId),
    calls.map(({ agentId }) => agentId),
    calls.map(({ modelName }) => modelName),
    calls.map(({ usage }) => usage.inputTokens),
    calls.map(({ usage }) => usage.outputTokens),
    calls.map(({ costMicros }) => costMicros),
  ];
  await pool.query({ name: "record-calls", text: statement, values });
  return calls.map(() => undefined);
}
