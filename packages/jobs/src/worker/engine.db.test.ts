import { testDatabase } from "@guildhall/testing/test-database";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Engine, engineFenceCondition as fenceCondition, launchEngine } from "./engine.ts";

/*
 * We stand on inner parts of the engine, whose version is pinned for that: these tests say what they must do. When a
 * new version breaks one, look at `engine.ts` before it is taken in.
 */
const copy = testDatabase();
let pool: pg.Pool;
let engine: Engine;

type Begun = { id: string; owner: string; end: () => void; fail: (error: Error) => void };
const begun: Begun[] = [];
const warnings: string[] = [];
const print = (message: string) => void warnings.push(message);

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: copy.url, max: 4 });
  const log = { info: print, warn: print, error: print };
  engine = await launchEngine({ url: copy.url, executorId: "wrk_test", log }, (_job, _input, { id, owner }) => {
    if (id === "parent") return engine.start("follower", "test", {});
    const ended = Promise.withResolvers<void>();
    begun.push({ id, owner, end: ended.resolve, fail: ended.reject });
    return ended.promise;
  });
});
afterAll(async () => {
  await engine.stop();
  await pool.end();
});

type Row = { status: string; owner_xid: string | null; executor_id: string; application_version: string };
async function rowOf(id: string): Promise<Row | undefined> {
  const columns = "status, owner_xid, executor_id, application_version";
  const { rows } = await pool.query<Row>(`select ${columns} from dbos.workflow_status where workflow_uuid = $1`, [id]);
  return rows[0];
}
const begins = async (id: string, times = 1): Promise<Begun> => {
  await expect.poll(() => begun.filter((job) => job.id === id).length, { timeout: 10_000 }).toBe(times);
  const latest = begun.findLast((job) => job.id === id);
  if (!latest) throw new Error(`${id} has not begun`);
  return latest;
};
const mayWrite = async (id: string, owner: string) =>
  (await pool.query(`select 1 where ${fenceCondition("$1", "$2")}`, [id, owner])).rowCount === 1;

describe("a job that is under way", () => {
  test("stands as PENDING in dbos.workflow_status, with the owner that the job itself knows, and our executor", async () => {
    await engine.start("under-way", "test", {});
    const { owner, end } = await begins("under-way");
    expect(await rowOf("under-way")).toEqual({
      status: "PENDING",
      owner_xid: owner,
      executor_id: "wrk_test",
      application_version: "1",
    });
    expect(await mayWrite("under-way", owner)).toBe(true);
    expect(await mayWrite("under-way", "somebody else")).toBe(false);
    end();
    await expect.poll(async () => (await rowOf("under-way"))?.status).toBe("SUCCESS");
    expect(await mayWrite("under-way", owner)).toBe(false);
  });

  test("is not started again by the same id, nor after its end", async () => {
    await engine.start("once", "test", {});
    const { end } = await begins("once");
    await engine.start("once", "test", {});
    end();
    await expect.poll(async () => (await rowOf("once"))?.status).toBe("SUCCESS");
    await engine.start("once", "test", {});
    expect(begun.filter(({ id }) => id === "once")).toHaveLength(1);
  });

  test("that fails stands as ERROR, and the process lives on", async () => {
    await engine.start("failing", "test", {});
    (await begins("failing")).fail(new Error("on purpose"));
    await expect.poll(async () => (await rowOf("failing"))?.status).toBe("ERROR");
  });

  test("has its time of change in milliseconds in updated_at", async () => {
    const { rows } = await pool.query<{ near: boolean }>(
      `select abs(updated_at - extract(epoch from now()) * 1000) < 60000 as near from dbos.workflow_status limit 1`,
    );
    expect(rows).toEqual([{ near: true }]);
  });
});

describe("recovery", () => {
  test("takes the jobs of an executor from it, for good: the new owner may write, the old one may not", async () => {
    await engine.start("recovered", "test", {});
    const old = await begins("recovered");
    await pool.query(`update dbos.workflow_status set executor_id = 'wrk_dead' where workflow_uuid = 'recovered'`);
    await Promise.all([engine.recover(["wrk_dead"]), engine.recover(["wrk_dead"]), engine.recover(["wrk_other"])]);
    expect(await mayWrite("recovered", old.owner)).toBe(false);
    const heir = await begins("recovered", 2);
    expect(heir.owner).not.toBe(old.owner);
    expect(await rowOf("recovered")).toMatchObject({
      status: "PENDING",
      owner_xid: heir.owner,
      executor_id: "wrk_test",
    });
    expect(await mayWrite("recovered", heir.owner)).toBe(true);
    old.end();
    expect(await mayWrite("recovered", heir.owner)).toBe(true);
    heir.end();
    await expect.poll(async () => (await rowOf("recovered"))?.status).toBe("SUCCESS");
    expect(begun.filter(({ id }) => id === "recovered")).toHaveLength(2);
  });

  test("waits for a write of the old owner that is under way, so the new one reads it", async () => {
    await engine.start("locked", "test", {});
    const old = await begins("locked");
    const writer = await pool.connect();
    await writer.query("begin");
    await writer.query(`select 1 where ${fenceCondition("$1", "$2")}`, ["locked", old.owner]);
    let taken = false;
    const recovering = (async () => {
      await pool.query(`update dbos.workflow_status set executor_id = 'wrk_dead' where workflow_uuid = 'locked'`);
      taken = true;
      await engine.recover(["wrk_dead"]);
    })();
    const blocked = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
    await expect.poll(async () => (await pool.query(blocked)).rowCount).toBe(1);
    expect(taken).toBe(false);
    await writer.query("commit");
    writer.release();
    await recovering;
    (await begins("locked", 2)).end();
    old.end();
  });
});

test("a start from within a job is not that job's child", async () => {
  await engine.start("parent", "test", {});
  (await begins("follower")).end();
  const { rows } = await pool.query(
    `select parent_workflow_id from dbos.workflow_status where workflow_uuid = 'follower'`,
  );
  expect(rows).toEqual([{ parent_workflow_id: null }]);
});
