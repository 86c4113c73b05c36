import { hasPgBouncer, startPgBouncer } from "@guildhall/testing/postgres";
import { type Guildhall, startGuildhall, waitFor } from "@guildhall/testing/guildhall";
import { testDatabase } from "@guildhall/testing/test-database";
import { graphOf } from "@guildhall/workflow-engine/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { client } from "./client.ts";
import { startCountingPeer } from "./counting-peer.ts";

/** How many runs a worker carries here, and how long the one call takes that each makes. */
const [placesOfWorker, callMs] = [4, 300];

const database = testDatabase();
let pooler: Awaited<ReturnType<typeof startPgBouncer>> | undefined;
let peer: Awaited<ReturnType<typeof startCountingPeer>>;
let guildhall: Guildhall;

beforeAll(async () => {
  peer = await startCountingPeer(callMs);
  // `npm test` installs it where it may.
  if (hasPgBouncer()) pooler = await startPgBouncer(database.url, { poolSize: 6 });
  guildhall = await startGuildhall({
    databaseUrl: pooler?.url ?? database.url,
    env: {
      DATABASE_DIRECT_URL: database.url,
      LOG_LEVEL: "info",
      WORKER_CONCURRENCY: String(placesOfWorker),
      GUILDHALL_ALLOW_PRIVATE_URLS: "127.0.0.1",
    },
  });
});

afterAll(async () => {
  await guildhall.stop();
  await pooler?.stop();
  peer.close();
});

async function createWorkflow(concurrency: number | null): Promise<string> {
  const call = { type: "http", config: { method: "POST", url: peer.url, body: "{{ input }}" } };
  const definition = graphOf({ start: { type: "trigger.manual" }, call }, ["start -> call"]);
  const { id } = await client(guildhall).workflows.create.mutate({ name: "Call", definition });
  await client(guildhall).workflows.update.mutate({ id, concurrency });
  await client(guildhall).workflows.publish.mutate({ id });
  return id;
}

/** Runs a new workflow many times, and tells for how many runs the workers were busy at once. */
async function drain(count: number, concurrency: number | null = null): Promise<number> {
  const workflowId = await createWorkflow(concurrency);
  peer.calls.clear();
  peer.atOnce.most = 0;
  await Promise.all(
    Array.from({ length: count }, (_, input) => client(guildhall).executions.start.mutate({ id: workflowId, input })),
  );
  const completed = async () => {
    const { items } = await client(guildhall).executions.list.query({ workflowId, status: "completed", limit: count });
    return items.length === count;
  };
  await waitFor("all to end", completed, 30_000);
  expect([...peer.calls.values()]).toEqual(Array.from({ length: count }, () => 1));
  return peer.atOnce.most;
}

test("four workers behind one PgBouncer carry what one can't, do nothing twice, and keep a workflow's limit together", async () => {
  expect(await drain(12)).toBe(placesOfWorker);
  const others = [1, 2, 3].map(() => guildhall.anotherWorker());
  for (const other of others) other.start();
  const areWorking = async () => others.every((other) => other.output().includes("working"));
  await waitFor("the others to work", areWorking, 30_000);
  expect(await drain(40)).toBeGreaterThan(2 * placesOfWorker);
  expect(await drain(12, 3)).toBeLessThanOrEqual(3);
  await Promise.all(others.map((other) => other.kill("SIGKILL")));
}, 60_000);
