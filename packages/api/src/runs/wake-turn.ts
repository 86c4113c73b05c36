import { jobStartInsert, jobStartNotice, type SqlTransaction } from "@guildhall/jobs";

const wake = `
  with woken as (
    update "Run" set segment = segment + 1, status = 'running'
    where id = $1 and "orgId" = $2 and kind = 'turn' and status = 'waiting' returning id, "orgId", segment
  ), job as (
    ${jobStartInsert(
      `id || ':' || segment`,
      `'conversations.answer'`,
      `json_build_object('orgId', "orgId", 'runId', id)`,
      "woken",
    )}
  ) ${jobStartNotice("job")}`;

/**
 * Lets a turn go on that waits for a person, within the transaction of what they decided. One that is about to rest is
 * not woken: it looks once more when this is committed.
 */
export async function wakeTurn(tx: SqlTransaction, { orgId, runId }: { orgId: string; runId: string }): Promise<void> {
  // Who rests locks the run too: afterwards one of the two sees the other. Its key stays free, for who writes frames
  // holds on to that, and would wait for us as we for it.
  await tx.$executeRawUnsafe(`select from "Run" where id = $1 and "orgId" = $2 for no key update`, runId, orgId);
  await tx.$executeRawUnsafe(wake, runId, orgId);
}
