import { type Fence, fenceCondition } from "@guildhall/jobs";
import type { RunEvent } from "@guildhall/kernel";
import type { Pool } from "@guildhall/db";
import { inBatches, planOnce } from "@guildhall/db/connect";
import { encodeFrameNote, frameChannel } from "./frame-note.ts";
import { entersLedger } from "../providers/index.ts";
import { retryWhileAway } from "./retry-while-away.ts";
import { callValues, callsOf } from "./calls-of.ts";

/** A frame on its way into the log. One that begins with `run-start` also says that the run is running. */
export type NewFrame = { orgId: string; topic: string; runId: string; seq: number; events: RunEvent[]; fence: Fence };

/** Commits frames. Resolves to false when the run belongs to another worker by now: then nothing was written. */
export type FrameWriter = { write: (frame: NewFrame) => Promise<boolean> };

const statement = `
  with incoming as (
    select * from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bool[])
      as i(org_id, run_id, seq, events, note, job_id, owner, begins)
  ), owned as (
    select i.* from incoming i
    cross join lateral (select "orgId" from "Run" where id = i.run_id for key share offset 0) r
    where r."orgId" = i.org_id and ${fenceCondition("i.job_id", "i.owner")}
  ), begun as (
    update "Run" r set status = 'running', "startedAt" = coalesce(r."startedAt", now())
    from owned o where o.begins and r.id = o.run_id and r."orgId" = o.org_id and r.status = 'pending'
  ), written as (
    insert into "RunFrame" ("orgId", "runId", seq, events)
    select org_id, run_id, seq, events::jsonb from owned
    on conflict do nothing returning "runId", seq, "orgId"
  ), told as (
    select count(pg_notify('${frameChannel}', o.note)) as n
    from owned o join written w on w."runId" = o.run_id and w.seq = o.seq
  )`;

const answer = ` select run_id as "runId", seq from owned, told`;

/* The end of a step enters the ledger in the commit that makes it durable. Most frames have none, and pay nothing for it. */
const statements = {
  plain: { name: "write-frames", text: planOnce(`${statement} ${answer}`) },
  withCalls: {
    name: "write-frames-with-calls",
    text: planOnce(`${statement}, calls as (
      select entry_id, "orgId" as org_id, run_id, null::text as user_id, null::text as agent_id, model_name, input_tokens,
        output_tokens, cost_micros
      from unnest($9::text[], $10::int[], $11::text[], $12::text[], $13::int[], $14::int[], $15::bigint[])
        as i(run_id, seq, entry_id, model_name, input_tokens, output_tokens, cost_micros)
      join written w on w."runId" = i.run_id and w.seq = i.seq
    ), ${entersLedger("calls")} ${answer}`),
  },
};

/**
 * A group commit: frames that come in one turn of the event loop, or while others are being written, go out in one
 * statement. A write is tried again for as long as the database is away.
 */
export function createFrameWriter(pool: Pool, signal: AbortSignal): FrameWriter {
  const write = inBatches((_pool, frames: NewFrame[]) => commit(pool, frames, signal));
  return { write: (frame) => write(pool, frame) };
}

async function commit(pool: Pool, frames: NewFrame[], signal: AbortSignal): Promise<boolean[]> {
  const texts = frames.map(({ events }) => JSON.stringify(events));
  const values = [
    frames.map((frame) => frame.orgId),
    frames.map((frame) => frame.runId),
    frames.map((frame) => frame.seq),
    texts,
    frames.map((frame, i) => encodeFrameNote(frame.topic, frame.runId, frame.seq, texts[i] ?? "")),
    frames.map((frame) => frame.fence.jobId),
    frames.map((frame) => frame.fence.owner),
    frames.map((frame) => frame.events[0]?.type === "run-start"),
  ];
  const calls = frames.flatMap(callsOf);
  const query = () =>
    pool.query<{ runId: string; seq: number }>(
      calls.length === 0
        ? { ...statements.plain, values }
        : { ...statements.withCalls, values: [...values, ...callValues(calls)] },
    );
  const { rows } = await retryWhileAway(query, signal);
  const owned = new Set(rows.map(({ runId, seq }) => `${runId} ${seq}`));
  return frames.map(({ runId, seq }) => owned.has(`${runId} ${seq}`));
}
