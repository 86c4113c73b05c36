import { AppError, notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { withTransaction } from "../../ground/with-transaction.ts";
import { stopChannel } from "../../runs/index.ts";
import { endParkedExecution } from "./end-parked-execution.ts";
import { visibleExecution } from "./visible-execution.ts";

/** Stops an execution: one that is at work within a second where its steps can, one that rests or is not yet let in at once. */
export async function cancelExecution({ db, principal, services }: OrgContext, { id }: { id: string }): Promise<void> {
  const found = await db.run.findFirst({
    where: { id, ...visibleExecution(principal, "use") },
    select: { status: true },
  });
  if (!found) throw notFound("execution");
  const isStopped = await withTransaction(services.database.pool, async (sql) => {
    if (await endParkedExecution(sql, { orgId: principal.orgId, runId: id })) return true;
    const { rowCount } = await sql.query(
      `update "Run" set "cancelAskedAt" = coalesce("cancelAskedAt", now())
       where id = $1 and "orgId" = $2 and status in ('pending', 'running')`,
      [id, principal.orgId],
    );
    await sql.query("select pg_notify($1, $2)", [stopChannel, id]);
    return rowCount === 1;
  });
  if (!isStopped) throw alreadyEnded();
}

const alreadyEnded = () =>
  new AppError({ code: "conflict", reason: "execution-ended", userMessage: "It has ended already." });
