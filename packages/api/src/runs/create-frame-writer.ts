import { type Fence, fenceCondition } from "@guildhall/jobs";
import type { RunEvent } from "@guildhall/kernel";
import type { Pool } from "@guildhall/db";
import { inBatches } from "@guildhall/db/connect";
import { encodeFrameNote, frameChannel } from "./frame-note.ts";
import { retryWhileAway } from "./retry-while-away.ts";

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
    on conflict do nothing returning "runId", seq
  ), told as (
    select count(pg_notify('${frameChannel}', o.note)) as n
    from owned o join written w on w."runId" = o.run_id and w.seq = o.seq
  )
  select run_id as "runId", seq from owned, told`;

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
  const query = () => pool.query<{ runId: string; seq: number }>({ name: "write-frames", text: statement, values });
  const { rows } = await retryWhileAway(query, signal);
  const owned = new Set(rows.map(({ runId, seq }) => `${runId} ${seq}`));
  return frames.map(({ runId, seq }) => owned.has(`${runId} ${seq}`));
}
