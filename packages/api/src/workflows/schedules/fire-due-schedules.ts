import type { Pool } from "@guildhall/db";
import { type JsonValue } from "@guildhall/kernel";
import { withTransaction } from "../../ground/with-transaction.ts";
import { insertExecution, type Sql } from "../executions/insert-execution.ts";
import { letIn } from "../executions/let-in.ts";
import { dueFires } from "./due-fires.ts";

type DueSchedule = {
  id: string;
  orgId: string;
  workflowId: string;
  versionId: string | null;
  isStartable: boolean;
  concurrency: number | null;
  createdById: string | null;
  cron: string | null;
  everyMs: string | null;
  timeZone: string;
  missed: "skip" | "once" | "all";
  overlap: "allow" | "skip";
  input: JsonValue;
  nextFireAt: Date;
  createdAt: Date;
  now: Date;
};

/** A fire so late counts as missed. */
const graceMs = 60_000;
const mostAtOnce = 20;

const due = `
  select s.id, s."orgId", s."workflowId", s."createdById", s.cron, s."everyMs", s."timeZone", s.missed, s.overlap, s.input,
    s."nextFireAt", s."createdAt", w.concurrency, now() as now,
    w."isEnabled" and w."archivedAt" is null as "isStartable",
    (select v.id from "WorkflowVersion" v where v."workflowId" = w.id and v."orgId" = w."orgId" and v."isLive") as "versionId"
  from "Schedule" s join "Workflow" w on w.id = s."workflowId" and w."orgId" = s."orgId"
  where s."isActive" and s."nextFireAt" <= now()
  order by s."nextFireAt" limit ${mostAtOnce} for update of s skip locked`;

/**
 * Fires what is due. Any number of workers may call it at once: a schedule is locked while it is fired, and each fire
 * has a key of its own, so it happens exactly once. The clock is the database's.
 */
export async function fireDueSchedules(pool: Pool): Promise<void> {
  const limited = await withTransaction(pool, async (sql) => {
    const { rows } = await sql.query<DueSchedule>({ name: "due-schedules", text: due });
    for (const schedule of rows) await fire(sql, schedule);
    return rows.filter(({ concurrency }) => concurrency !== null);
  });
  for (const { orgId, workflowId } of limited) await letIn(pool, orgId, workflowId);
}

async function fire(sql: Sql, schedule: DueSchedule): Promise<void> {
  const timing = { ...schedule, everyMs: schedule.everyMs === null ? null : Number(schedule.everyMs) };
  const { fires, nextFireAt } = dueFires(timing, schedule.now, graceMs);
  for (const dueAt of fires) await fireOnce(sql, schedule, dueAt);
  await sql.query(
    `update "Schedule" set "lastFiredAt" = coalesce($2, "lastFiredAt"), "nextFireAt" = $3, "updatedAt" = now() where id = $1`,
    [schedule.id, fires.at(-1) ?? null, nextFireAt],
  );
}

/** Writes down the fire, and starts the workflow unless it can't be, or its last execution is still under way. */
export async function fireOnce(
  sql: Sql,
  schedule: Omit<DueSchedule, "nextFireAt" | "createdAt" | "now" | "missed" | "cron" | "everyMs" | "timeZone">,
  dueAt: Date,
): Promise<string | null> {
  const { id, orgId, versionId, isStartable, overlap, concurrency } = schedule;
  const { rowCount } = await sql.query(
    `insert into "ScheduleFire" ("scheduleId", "orgId", "dueAt") values ($1, $2, $3) on conflict do nothing`,
    [id, orgId, dueAt],
  );
  if (rowCount !== 1 || versionId === null || !isStartable) return null;
  if (overlap === "skip" && (await isUnderWay(sql, id))) return null;
  const started = await insertExecution(sql, {
    ...schedule,
    versionId,
    trigger: "schedule",
    scheduleId: id,
    idempotencyKey: `schedule:${id}:${dueAt.toISOString()}`,
    isLetIn: concurrency === null,
  });
  await sql.query(`update "ScheduleFire" set "runId" = $3 where "scheduleId" = $1 and "dueAt" = $2`, [
    id,
    dueAt,
    started?.runId,
  ]);
  return started?.runId ?? null;
}

async function isUnderWay(sql: Sql, scheduleId: string): Promise<boolean> {
  const { rowCount } = await sql.query(
    `select from "Execution" e join "Run" r on r.id = e."runId" and r."orgId" = e."orgId"
     where e."scheduleId" = $1 and r.status in ('pending', 'running', 'waiting') limit 1`,
    [scheduleId],
  );
  return (rowCount ?? 0) > 0;
}
