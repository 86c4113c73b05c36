import { waitFor } from "@guildhall/testing/guildhall";
import { chainOf } from "../flows/chain-of.ts";
import { publishWorkflow } from "../flows/publish-workflow.ts";
import { type SlowPeer, startSlowPeer } from "../flows/slow-peer.ts";
import { startMany } from "../flows/start-many.ts";
import { withDatabase } from "../flows/with-database.ts";
import { residentMb } from "../measure/process-use.ts";
import type { Benchmark, Figure } from "../measure/result.ts";
import { type Stage, withGuildhall } from "../measure/with-guildhall.ts";

const parkedExecutions = 10_000;
const runningExecutions = 200;
const dayMs = 86_400_000;
const lookMs = 8_000;

/** What a worker holds in memory while very many executions wait and some are at work. */
export const parked: Benchmark = {
  name: "parked",
  about: "resident memory of a worker with 10,000 executions parked in a wait and 200 that are at work",
  run: async () => {
    const peer = await startSlowPeer(300);
    try {
      return await withGuildhall([], (stage) => measure(stage, peer), { GUILDHALL_ALLOW_PRIVATE_URLS: "127.0.0.1" });
    } finally {
      peer.close();
    }
  },
};

async function measure({ guildhall, databaseUrl }: Stage, peer: SlowPeer): Promise<Figure[]> {
  const idle = residentMb(guildhall.worker.pid());
  const start = { type: "trigger.manual", config: {} };
  const wait = { type: "wait", config: { mode: "for", durationMs: dayMs } };
  const call = { type: "http", config: { method: "POST", url: peer.url, body: "{{ input }}" } };
  const waiting = await publishWorkflow(guildhall, "Waits", chainOf([start, wait]));
  const calling = await publishWorkflow(
    guildhall,
    "Calls",
    chainOf([start, ...Array.from({ length: 40 }, () => call)]),
  );
  await startMany(guildhall, waiting, parkedExecutions);
  const count = async (status: string) =>
    withDatabase(databaseUrl, async (pool) => {
      const text = `select count(*)::int as n from "Run" where status = $1::"RunStatus"`;
      return (await pool.query<{ n: number }>(text, [status])).rows[0]?.n;
    });
  await waitFor("all to be parked", async () => (await count("waiting")) === parkedExecutions, 120_000);
  const resting = residentMb(guildhall.worker.pid());
  await startMany(guildhall, calling, runningExecutions);
  await waitFor("all to be at work", async () => (await count("running")) === runningExecutions, 30_000);
  let most = 0;
  for (const end = performance.now() + lookMs; performance.now() < end;) {
    most = Math.max(most, residentMb(guildhall.worker.pid()));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const still = (await count("running")) ?? 0;
  return [
    { name: "worker, just started", value: idle, unit: "MB" },
    { name: "with all parked", value: resting, unit: "MB" },
    { name: "with all at work, the most", value: most, unit: "MB", goal: "≤ 300 MB" },
    { name: "still at work at the end", value: still, unit: `of ${runningExecutions}` },
  ];
}
