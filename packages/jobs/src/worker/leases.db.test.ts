import { testDatabase } from "@guildhall/testing/test-database";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { fenceCondition } from "../fence.ts";
import { claimJobs, claimOldestJobs } from "./claim-jobs.ts";
import { endJob } from "./end-job.ts";
import { beat } from "./heartbeat.ts";
import type { Lease } from "./lease.ts";
import { sweepAway } from "./sweep-away.ts";
import { takeOverJobs } from "./take-over-jobs.ts";
import { createTaker, type Taker } from "./taker.ts";

const copy = testDatabase();
let pool: pg.Pool;
let one: Taker;
let other: Taker;

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: copy.url, max: 8 });
  const brief = `select json_build_object('of', job.id, 'n', job.input->'n')`;
  const catalog = { work: { input: z.unknown() }, briefed: { input: z.unknown(), brief } };
  one = createTaker(pool, "wrk_one", catalog);
  other = createTaker(pool, "wrk_other", catalog);
  // Both live for as long as the tests last.
  await Promise.all([one, other].map(({ executorId }) => beat(pool, executorId)));
  await pool.query(`update "WorkerHeartbeat" set "beatAt" = now() + interval '1 hour'`);
});
afterAll(() => pool.end());

let count = 0;
async function asked(job = "work"): Promise<string> {
  const id = `job-${++count}`;
  await pool.query(`insert into "JobStart" (id, job, input) values ($1, $2, '{"n":1}')`, [id, job]);
  return id;
}
async function claimed(taker = one): Promise<Lease> {
  const [lease] = await claimJobs(taker, [await asked()]);
  if (!lease) throw new Error("the job was not to be had");
  return lease;
}
const mayWrite = async ({ id }: Lease, owner: string) =>
  (await pool.query(`select 1 where ${fenceCondition("$1", "$2")}`, [id, owner])).rowCount === 1;
const takeOver = (taker: Taker, inHand: string[] = []) => takeOverJobs(taker, { most: 10, inHand });
const grow = (id: string, column: "takenAt" | "endedAt", by: string) =>
  pool.query(`update "JobLease" set "${column}" = now() - $2::interval where id = $1`, [id, by]);

describe("a claim", () => {
  test("is had by one, however many ask at once, and gives only its owner the right to write", async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => asked()));
    const takers = [one, other, one, other];
    const leases = (
      await Promise.all(takers.map((taker, i) => claimJobs(taker, i % 2 ? ids : ids.toReversed())))
    ).flat();
    const rest = await claimJobs(one, ids);
    expect([...leases, ...rest].map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    const lease = await claimed();
    expect(lease).toMatchObject({ job: "work", input: { n: 1 } });
    expect(await mayWrite(lease, lease.owner)).toBe(true);
    expect(await mayWrite(lease, "somebody else")).toBe(false);
  });

  test("brings the brief of its job, and none for a job without", async () => {
    const ids = [await asked("briefed"), await asked()];
    const briefs = new Map((await claimJobs(one, ids)).map(({ id, brief }) => [id, brief]));
    expect(ids.map((id) => briefs.get(id))).toEqual([{ of: ids[0], n: 1 }, null]);
  });

  test("is not given again for an id that was begun, nor after its end", async () => {
    const lease = await claimed();
    const again = () => pool.query(`insert into "JobStart" (id, job, input) values ($1, 'work', '{}')`, [lease.id]);
    await again();
    expect(await claimJobs(other, [lease.id])).toEqual([]);
    await endJob(pool, { ...lease, error: null });
    expect(await mayWrite(lease, lease.owner)).toBe(false);
    await again();
    expect(await claimJobs(other, [lease.id])).toEqual([]);
  });

  test("goes to those that waited longest, and leaves jobs of another version", async () => {
    await claimOldestJobs(one, 100);
    const unknown = await asked("work-of-tomorrow");
    const ids = [await asked(), await asked(), await asked()];
    expect((await claimOldestJobs(one, 2)).map(({ id }) => id).toSorted()).toEqual(ids.slice(0, 2));
    expect(await claimJobs(one, [unknown])).toEqual([]);
    expect((await claimOldestJobs(one, 100)).map(({ id }) => id)).toEqual(ids.slice(2));
  });
});

describe("a take-over", () => {
  test("takes the jobs of a dead worker for good: the new owner may write, the old one may not", async () => {
    const lease = await claimed({ ...one, executorId: "wrk_dead" });
    const heirs = (await Promise.all([takeOver(one), takeOver(other)])).flat().filter(({ id }) => id === lease.id);
    expect(heirs).toHaveLength(1);
    expect(await mayWrite(lease, lease.owner)).toBe(false);
    expect(await mayWrite(lease, heirs[0]?.owner ?? "")).toBe(true);
    await endJob(pool, { ...lease, error: null });
    expect(await mayWrite(lease, heirs[0]?.owner ?? "")).toBe(true);
  });

  test("leaves alone what lives: a worker that beats, and what the asker has in hand or has just claimed", async () => {
    await beat(pool, "wrk_alive");
    const alive = await claimed({ ...one, executorId: "wrk_alive" });
    const mine = await claimed();
    await grow(mine.id, "takenAt", "1 minute");
    const fresh = await claimed();
    const taken = (await takeOver(one, [mine.id])).map(({ id }) => id);
    for (const { id } of [alive, mine, fresh]) expect(taken).not.toContain(id);
  });

  test("gets back what the worker owns without knowing, because the answer to its claim was lost", async () => {
    const lease = await claimed();
    await grow(lease.id, "takenAt", "1 minute");
    expect((await takeOver(one)).map(({ id }) => id)).toContain(lease.id);
  });

  test("comes after a write of the old owner that is under way, so the new one reads it", async () => {
    const lease = await claimed({ ...one, executorId: "wrk_dead" });
    const writer = await pool.connect();
    await writer.query("begin");
    await writer.query(`select 1 where ${fenceCondition("$1", "$2")}`, [lease.id, lease.owner]);
    expect((await takeOver(one)).map(({ id }) => id)).not.toContain(lease.id);
    await writer.query("commit");
    writer.release();
    expect((await takeOver(one)).map(({ id }) => id)).toContain(lease.id);
  });

  test("gives a job up that was begun too often", async () => {
    const lease = await claimed({ ...one, executorId: "wrk_dead" });
    await pool.query(`update "JobLease" set attempt = 100 where id = $1`, [lease.id]);
    expect((await takeOver(one)).map(({ id }) => id)).not.toContain(lease.id);
    const { rows } = await pool.query(`select error from "JobLease" where id = $1 and "endedAt" is not null`, [
      lease.id,
    ]);
    expect(rows).toEqual([{ error: "it was begun too often" }]);
  });
});

test("an ended job is forgotten after a week, one under way never", async () => {
  const [old, young, endless] = [await claimed(), await claimed(), await claimed()];
  for (const lease of [old, young]) await endJob(pool, { ...lease, error: "on purpose" });
  await grow(old.id, "endedAt", "8 days");
  await grow(endless.id, "takenAt", "8 days");
  await sweepAway(pool);
  const ids = [old.id, young.id, endless.id];
  const { rows } = await pool.query<{ id: string }>(`select id from "JobLease" where id = any($1)`, [ids]);
  expect(rows.map(({ id }) => id).toSorted()).toEqual([young.id, endless.id].toSorted());
});
