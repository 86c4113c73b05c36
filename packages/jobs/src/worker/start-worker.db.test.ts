import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { askIn, type JobBench, type JobEvent, openJobBench } from "../testing/job-bench.ts";

const copy = testDatabase();
let bench: JobBench;
beforeAll(async () => {
  bench = await openJobBench(copy.url);
});
afterEach(() => bench.endWorkers());
afterAll(() => bench.close());

let count = 0;
const newJob = () => `job-${++count}`;
const names = (events: JobEvent[]) => events.map(({ event }) => event);
const expectEvents = (job: string, events: string[], timeout = 15_000) =>
  expect.poll(async () => names(await bench.events(job)), { timeout, interval: 25 }).toEqual(events);
const waiting = async (job: string) => (await bench.database.prisma.jobStart.count({ where: { id: job } })) === 1;

describe("a start", () => {
  test("that was rolled back never existed, and one that was committed runs", async () => {
    await bench.startWorker();
    const [lost, kept] = [newJob(), newJob()];
    const rolledBack = bench.database.prisma.$transaction(async (tx) => {
      await askIn(tx, lost);
      throw new Error("no");
    });
    await expect(rolledBack).rejects.toThrow("no");
    await bench.ask(kept);
    await expectEvents(kept, ["begin", "end"]);
    expect(await bench.events(lost)).toEqual([]);
    expect(await waiting(lost)).toBe(false);
  });

  test("with the same id happens once: asked for twice, at once, and again when it is done", async () => {
    await bench.startWorker();
    const job = newJob();
    await Promise.all([bench.ask(job), bench.ask(job)]);
    await expectEvents(job, ["begin", "end"]);
    await bench.ask(job);
    await expect.poll(() => waiting(job), { timeout: 5000 }).toBe(false);
    expect(names(await bench.events(job))).toEqual(["begin", "end"]);
  });

  test("with wrong input is refused where it is asked for", async () => {
    await expect(bench.ask(newJob(), { lastsMs: 0.5 })).rejects.toThrow(/lastsMs/);
  });

  test("that no notification tells of is found by the sweep", async () => {
    await bench.startWorker();
    const job = newJob();
    await bench.database.prisma.jobStart.create({ data: { id: job, job: "test.work", input: {} } });
    await expectEvents(job, ["begin", "end"]);
  });

  test("whose input is too large for a notification happens all the same", async () => {
    await bench.startWorker();
    const job = newJob();
    await bench.ask(job, { padding: "ä".repeat(20_000) });
    await expectEvents(job, ["begin", "end"]);
  });

  test("from before the first worker waits for one", async () => {
    const job = newJob();
    await bench.ask(job);
    await bench.startWorker();
    await expectEvents(job, ["begin", "end"]);
    await expect.poll(() => waiting(job)).toBe(false);
  });

  test("of a job that only a newer version knows is left for a worker of that version", async () => {
    await bench.startWorker();
    const [unknown, known] = [newJob(), newJob()];
    await bench.database.prisma.jobStart.create({ data: { id: unknown, job: "test.of-tomorrow", input: {} } });
    await bench.database.pool.query("select pg_notify('guildhall_job_start', $1)", [unknown]);
    await bench.database.prisma.jobStart.create({ data: { id: known, job: "test.work", input: {} } });
    await expectEvents(known, ["begin", "end"]);
    expect(await waiting(unknown)).toBe(true);
    await bench.database.prisma.jobStart.delete({ where: { id: unknown } });
  });
});

describe("several workers", () => {
  test("start a job once, however many hear of it", async () => {
    await Promise.all([bench.startWorker(), bench.startWorker()]);
    const jobs = Array.from({ length: 30 }, newJob);
    await Promise.all(jobs.map((job) => bench.ask(job)));
    const endings = async () =>
      (await bench.events()).filter(({ event, job }) => event === "end" && jobs.includes(job)).length;
    await expect.poll(endings, { timeout: 15_000 }).toBe(jobs.length);
    const begun = (await bench.events()).filter(({ event, job }) => event === "begin" && jobs.includes(job));
    expect(begun.map(({ job }) => job).toSorted()).toEqual(jobs.toSorted());
  });

  test("kill -9: another takes the job over and ends it, and every other worker leaves it alone", async () => {
    const victim = await bench.startWorker();
    const job = newJob();
    await bench.ask(job, { holds: true });
    await expectEvents(job, ["begin"]);
    await Promise.all([bench.startWorker(), bench.startWorker()]);
    await victim.kill();
    await expectEvents(job, ["begin", "begin"]);
    await bench.release(job);
    await expectEvents(job, ["begin", "begin", "end"]);
    const [first, second, end] = await bench.events(job);
    expect(first?.worker).toBe(victim.executorId);
    expect(second?.worker).not.toBe(victim.executorId);
    expect(end?.worker).toBe(second?.worker);
  });

  test("stopped in the middle of a job, a worker leaves it to the next one at once", async () => {
    const leaving = await bench.startWorker();
    const job = newJob();
    await bench.ask(job, { holds: true });
    await expectEvents(job, ["begin"]);
    await leaving.kill("SIGTERM");
    const next = await bench.startWorker();
    await bench.release(job);
    await expectEvents(job, ["begin", "begin", "end"]);
    expect((await bench.events(job)).map(({ worker }) => worker)).toEqual([
      leaving.executorId,
      next.executorId,
      next.executorId,
    ]);
  });

  test("a worker that takes long to stop is not taken for dead while its last job ends", async () => {
    const leaving = await bench.startWorker({ drainMs: 10_000 });
    const job = newJob();
    await bench.ask(job, { lastsMs: 6000 });
    await expectEvents(job, ["begin"]);
    await bench.startWorker();
    await leaving.kill("SIGTERM");
    expect((await bench.events(job)).map(({ event, worker }) => [event, worker])).toEqual([
      ["begin", leaving.executorId],
      ["end", leaving.executorId],
    ]);
  });

  test("a frozen worker that wakes up after its job was taken over can write nothing more", async () => {
    const frozen = await bench.startWorker();
    const job = newJob();
    await bench.ask(job, { holds: true });
    await expectEvents(job, ["begin"]);
    frozen.signal("SIGSTOP");
    const other = await bench.startWorker();
    await expectEvents(job, ["begin", "begin"]);
    await bench.release(job);
    await expectEvents(job, ["begin", "begin", "end"]);
    frozen.signal("SIGCONT");
    await expectEvents(job, ["begin", "begin", "end", "refused"]);
    const events = await bench.events(job);
    expect(events[2]?.worker).toBe(other.executorId);
    expect(events[3]?.worker).toBe(frozen.executorId);
    const next = newJob();
    await bench.ask(next);
    await expectEvents(next, ["begin", "end"]);
  });
});

describe("one worker", () => {
  test("runs no more jobs at once than it may, and takes the next as soon as one has ended", async () => {
    await bench.startWorker({ concurrency: 2 });
    const jobs = Array.from({ length: 12 }, newJob);
    const startedAt = performance.now();
    await bench.database.prisma.$transaction(async (tx) => {
      for (const job of jobs) await askIn(tx, job, { lastsMs: 100 });
    });
    const mine = async () => (await bench.events()).filter(({ job }) => jobs.includes(job));
    await expect.poll(async () => (await mine()).length, { timeout: 15_000, interval: 20 }).toBe(24);
    let atOnce = 0;
    let most = 0;
    for (const { event } of await mine()) most = Math.max(most, (atOnce += event === "begin" ? 1 : -1));
    expect(most).toBe(2);
    expect(performance.now() - startedAt).toBeLessThan(4000);
  });

  test("keeps its limit when it takes over the jobs of a dead one", async () => {
    const victim = await bench.startWorker({ concurrency: 6 });
    const jobs = Array.from({ length: 6 }, newJob);
    await Promise.all(jobs.map((job) => bench.ask(job, { holds: true })));
    const begun = async () =>
      (await bench.events()).filter(({ job, event }) => jobs.includes(job) && event === "begin");
    await expect.poll(async () => (await begun()).length, { timeout: 10_000 }).toBe(6);
    await victim.kill();
    const heir = await bench.startWorker({ concurrency: 2 });
    const taken = async () => (await begun()).filter(({ worker }) => worker === heir.executorId);
    await expect.poll(async () => (await taken()).length, { timeout: 15_000 }).toBe(2);
    await bench.database.pool.query("select pg_sleep(1.5)");
    expect(await taken()).toHaveLength(2);
    for (const job of jobs) await bench.release(job);
    for (const job of jobs) await expectEvents(job, ["begin", "begin", "end"]);
  });

  test("outlives a job that fails", async () => {
    const worker = await bench.startWorker();
    const [bad, good] = [newJob(), newJob()];
    await bench.ask(bad, { fails: true });
    await expectEvents(bad, ["begin"]);
    await bench.ask(good);
    await expectEvents(good, ["begin", "end"]);
    expect(worker.isRunning()).toBe(true);
    expect(worker.output()).toContain("the job fails on purpose");
  });

  test("goes on when all its connections are cut in the middle of a job", async () => {
    const worker = await bench.startWorker();
    const job = newJob();
    await bench.ask(job, { holds: true });
    await expectEvents(job, ["begin"]);
    await bench.database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name <> 'test' and pid <> pg_backend_pid()`,
    );
    await bench.release(job);
    await expectEvents(job, ["begin", "end"]);
    const next = newJob();
    await bench.ask(next);
    await expectEvents(next, ["begin", "end"]);
    expect(worker.isRunning()).toBe(true);
  });

  test("a job that it claimed and lost sight of, because the answer to its claim was lost, is run after all", async () => {
    const [patron, orphan] = [newJob(), newJob()];
    const victim = await bench.startWorker();
    await bench.ask(orphan, { holds: true });
    await expectEvents(orphan, ["begin"]);
    await victim.kill();
    const worker = await bench.startWorker();
    await bench.database.pool.query(`update "JobLease" set "executorId" = $2 where id = $1 and "endedAt" is null`, [
      orphan,
      worker.executorId,
    ]);
    await bench.release(orphan);
    await bench.ask(patron);
    await expectEvents(patron, ["begin", "end"]);
    await expectEvents(orphan, ["begin", "begin", "end"]);
  });
});
