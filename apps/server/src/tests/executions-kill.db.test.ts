import { type Guildhall, startGuildhall, waitFor } from "@guildhall/testing/guildhall";
import { testDatabase } from "@guildhall/testing/test-database";
import { graphOf } from "@guildhall/workflow-engine/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { client } from "./client.ts";
import { startCountingPeer } from "./counting-peer.ts";

const database = testDatabase();
let peer: Awaited<ReturnType<typeof startCountingPeer>>;
let guildhall: Guildhall;
let workflowId: string;

const calls = ["a", "b", "c", "d", "e", "f"];

beforeAll(async () => {
  peer = await startCountingPeer(60);
  guildhall = await startGuildhall({
    databaseUrl: database.url,
    env: { GUILDHALL_ALLOW_PRIVATE_URLS: "127.0.0.1" },
  });
  const call = { type: "http", config: { method: "POST", url: peer.url, body: "{{ input }}" } };
  const definition = graphOf(
    { start: { type: "trigger.manual" }, ...Object.fromEntries(calls.map((id) => [id, call])) },
    ["start", ...calls].slice(0, -1).map((id, at) => `${id} -> ${calls[at]}`),
  );
  const workflow = await client(guildhall).workflows.create.mutate({ name: "Errands", definition });
  await client(guildhall).workflows.publish.mutate({ id: workflow.id });
  workflowId = workflow.id;
});

afterAll(async () => {
  await guildhall.stop();
  peer.close();
});
beforeEach(() => peer.calls.clear());

const startMany = (count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, n) => client(guildhall).executions.start.mutate({ id: workflowId, input: n })),
  );
const read = (id: string) => client(guildhall).executions.get.query({ id });

async function untilAllEnd(ids: string[]): Promise<void> {
  const ended = async () => {
    const all = await Promise.all(ids.map(read));
    return all.every(({ status }) => status === "completed");
  };
  await waitFor("all executions to end", ended, 60_000);
}

/** The steps that stand finished in the journal, by the key with which they called. */
async function finishedSteps(ids: string[]): Promise<string[]> {
  const all = await Promise.all(ids.map(read));
  return all.flatMap(({ id, steps }) =>
    steps
      .filter(({ status, nodeId }) => status === "completed" && calls.includes(nodeId))
      .map(({ nodeId }) => `${id}:${nodeId}:`),
  );
}

test("kill -9 of a worker with many executions in flight: another goes on by itself, and no finished step is done twice", async () => {
  const ids = (await startMany(20)).map(({ id }) => id);
  await waitFor("some steps to be finished", async () => (await finishedSteps(ids)).length > 30);
  const other = guildhall.anotherWorker();
  other.start();
  await guildhall.worker.kill("SIGKILL");
  const finished = await finishedSteps(ids);
  await untilAllEnd(ids);

  for (const key of finished) expect(peer.calls.get(key), key).toBe(1);
  expect(peer.calls.size).toBe(ids.length * calls.length);
  // At most the one step of each execution that was being done was done again.
  const repeated = [...peer.calls.values()].filter((count) => count > 1);
  expect(repeated.length).toBeLessThanOrEqual(ids.length);
  expect(Math.max(...peer.calls.values())).toBeLessThanOrEqual(2);
  guildhall.worker.start();
  await other.kill("SIGKILL");
});

test("a worker that was frozen beyond its lease and wakes up writes nothing more", async () => {
  const ids = (await startMany(5)).map(({ id }) => id);
  await waitFor("some steps to be finished", async () => (await finishedSteps(ids)).length > 5);
  guildhall.worker.signal("SIGSTOP");
  const other = guildhall.anotherWorker();
  other.start();
  await untilAllEnd(ids);
  const before = await Promise.all(ids.map(read));
  guildhall.worker.signal("SIGCONT");
  // Long enough for the sleeper to try whatever it had begun.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await Promise.all(ids.map(read))).toEqual(before);
  await other.kill("SIGKILL");
});

test("a schedule fires each time exactly once, however many workers there are and whichever dies", async () => {
  const others = [guildhall.anotherWorker(), guildhall.anotherWorker()];
  for (const other of others) other.start();
  const { id } = await client(guildhall).schedules.create.mutate({ workflowId, everyMs: 1000, missed: "all" });
  const fires = async () => (await client(guildhall).schedules.get.query({ id })).lastFires;
  await waitFor("two fires", async () => (await fires()).length >= 2, 30_000);
  await others[0]?.kill("SIGKILL");
  await waitFor("five fires", async () => (await fires()).length >= 5, 30_000);
  await client(guildhall).schedules.update.mutate({ id, isActive: false });
  const all = await fires();
  const runs = all.flatMap(({ runId }) => (runId === null ? [] : [runId]));
  expect(runs).toHaveLength(all.length);
  expect(new Set(runs).size).toBe(all.length);
  const gaps = all.slice(1).map(({ dueAt }, at) => Date.parse(all[at]?.dueAt ?? "") - Date.parse(dueAt));
  expect(gaps.every((gap) => gap === 1000)).toBe(true);
  await others[1]?.kill("SIGKILL");
});
