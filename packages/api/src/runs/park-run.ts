import type { Pool } from "@guildhall/db";
import { planOnce } from "@guildhall/db/connect";
import { type Fence, fenceCondition } from "@guildhall/jobs";
import { type JsonValue, newId, type RunEvent } from "@guildhall/kernel";
import { withTransaction } from "../ground/with-transaction.ts";
import { encodeFrameNote, frameChannel } from "./frame-note.ts";
import { retryWhileAway } from "./retry-while-away.ts";

/** A call that a person has to allow, and how they are asked. */
export type AskedCall = { toolCallId: string; title: string; input: JsonValue };

type Parking = {
  run: { orgId: string; topic: string; runId: string };
  calls: AskedCall[];
  /** The frame that the log ends with for now. */
  last: { seq: number; events: RunEvent[] };
  fence: Fence;
  signal: AbortSignal;
};

/* Who is asked is the person for whom the run works; once their account is gone, those who look after the organization. */
const statement = planOnce(`
  with parked as (
    update "Run" r set status = 'waiting'
    where id = $1 and "orgId" = $2 and status in ('pending', 'running') and "cancelAskedAt" is null
      and ${fenceCondition("$3", "$4")}
      and not exists (
        select from "Approval" a
        where a."runId" = r.id and a."orgId" = r."orgId" and a."toolCallId" = any($6::text[]) and a.status <> 'open'
      )
    returning id, "createdById"
  ), asked as (
    insert into "Approval" (id, "orgId", "runId", "toolCallId", title, data, "assigneeId", role)
    select c.id, $2, parked.id, c.call, c.title, c.input::jsonb, "createdById", 'admin'
    from parked cross join unnest($5::text[], $6::text[], $7::text[], $8::text[]) as c(id, call, title, input)
    where not exists (select from "Approval" a where a."runId" = parked.id and a."toolCallId" = c.call)
  ), frame as (
    insert into "RunFrame" ("orgId", "runId", seq, events)
    select $2, parked.id, $9, $10::jsonb from parked where $10::jsonb <> '[]' returning seq
  ), told as (select pg_notify('${frameChannel}', $11) from frame)
  select parked.id from parked left join told on true`);

/**
 * Lets a turn rest until people have decided about its calls: questions, state and the last frame are committed
 * together, and no worker holds it any more. Answers false when it has to go on instead: somebody decided or stopped it.
 */
export async function parkRun(pool: Pool, { run, calls, last, fence, signal }: Parking): Promise<boolean> {
  const events = JSON.stringify(last.events);
  const values = [
    run.runId,
    run.orgId,
    fence.jobId,
    fence.owner,
    calls.map(() => newId("approval")),
    calls.map(({ toolCallId }) => toolCallId),
    calls.map(({ title }) => title.slice(0, 200)),
    calls.map(({ input }) => JSON.stringify(input)),
    last.seq,
    events,
    encodeFrameNote(run.topic, run.runId, last.seq, events),
  ];
  const park = () =>
    withTransaction(pool, async (sql) => {
      await sql.query(`select from "Run" where id = $1 and "orgId" = $2 for no key update`, [run.runId, run.orgId]);
      return (await sql.query({ name: "park-run", text: statement, values })).rowCount === 1;
    });
  return retryWhileAway(park, signal);
}
