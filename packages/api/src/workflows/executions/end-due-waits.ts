import type { Pool } from "@guildhall/db";
import { withTransaction } from "../../ground/with-transaction.ts";
import { endWaits, wakeRuns } from "./end-waits.ts";

const mostAtOnce = 500;

/** Ends timers that are due, and approvals that nobody decided in time. Any number of workers may do so at once. */
export async function endDueWaits(pool: Pool): Promise<void> {
  for (let ended = mostAtOnce; ended === mostAtOnce;) {
    ended = await withTransaction(pool, async (sql) => {
      const { rows } = await sql.query<{ id: string }>(
        `select id from "Wait" where "resolvedAt" is null and "dueAt" <= now()
         order by "dueAt" limit ${mostAtOnce} for update skip locked`,
      );
      const ids = rows.map(({ id }) => id);
      if (ids.length === 0) return 0;
      const expired = `'{"decision": "expired", "comment": "", "data": null, "decidedById": null}'::jsonb`;
      const payload = `case when kind = 'approval' then ${expired} else jsonb_build_object('at', now()) end`;
      await sql.query(
        `update "Approval" set status = 'expired', "decidedAt" = now() where "waitId" = any($1) and status = 'open'`,
        [ids],
      );
      return endWaits(sql, "id = any($1)", payload, [ids]);
    });
  }
}

/** Wakes runs that are parked though one of their waits is over: what a crash at the wrong moment would leave behind. */
export async function wakeForgotten(pool: Pool): Promise<void> {
  await withTransaction(pool, async (sql) => {
    const { rows } = await sql.query<{ id: string }>(
      `select distinct r.id from "Run" r
       join "Wait" w on w."runId" = r.id and w."orgId" = r."orgId" and w."resolvedAt" < now() - interval '2 seconds'
       join "ExecutionStep" s on s."runId" = w."runId" and s."nodeId" = w."nodeId" and s.iteration = w.iteration
       where r.status = 'waiting' and s.status = 'waiting' limit 100`,
    );
    await wakeRuns(
      sql,
      rows.map(({ id }) => id),
    );
  });
}
