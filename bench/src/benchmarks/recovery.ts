import { waitFor } from "@guildhall/testing/guildhall";
import { chainOf } from "../flows/chain-of.ts";
import { publishWorkflow } from "../flows/publish-workflow.ts";
import { type SlowPeer, startSlowPeer } from "../flows/slow-peer.ts";
import { startMany } from "../flows/start-many.ts";
import { withDatabase } from "../flows/with-database.ts";
import type { Benchmark, Figure } from "../measure/result.ts";
import { spreadOf } from "../measure/spread.ts";
import { type Stage, withGuildhall } from "../measure/with-guildhall.ts";

const rounds = 3;
const inFlight = 200;
const stepsEach = 24;
const stepMs = 700;

/** After how long an execution goes on when its worker is killed, and whether anything finished is done twice. */
export const recovery: Benchmark = {
  name: "recovery",
  about:
    "200 executions in flight, kill -9 of their worker while another is there: time until each calls again from outside",
  run: async () => {
    const peer = await startSlowPeer(stepMs);
    try {
      return await withGuildhall([], (stage) => measure(stage, peer), { GUILDHALL_ALLOW_PRIVATE_URLS: "127.0.0.1" });
    } finally {
      peer.close();
    }
  },
};

async function measure(stage: Stage, peer: SlowPeer): Promise<Figure[]> {
  const call = { type: "http", config: { method: "POST", url: peer.url, body: "{{ input }}" } };
  const graph = chainOf([{ type: "trigger.manual", config: {} }, ...Array.from({ length: stepsEach }, () => call)]);
  const workflowId = await publishWorkflow(stage.guildhall, "Calls", graph);
  const pauses: number[] = [];
  let repeated = 0;
  for (let i = 0; i < rounds; i++) {
    const found = await killOnce(stage, peer, workflowId);
    pauses.push(...found.pausesMs);
    repeated += found.repeated;
  }
  const { p50, max } = spreadOf(pauses);
  return [
    { name: "goes on, p50", value: p50 / 1000, unit: "s", goal: "≤ 4 s" },
    { name: "goes on, worst", value: max / 1000, unit: "s", goal: "≤ 6 s" },
    { name: "finished steps done again", value: repeated, unit: "steps", goal: "0" },
    { name: "executions that went on", value: pauses.length, unit: `of ${rounds * inFlight}` },
  ];
}

async function killOnce({ guildhall, databaseUrl }: Stage, peer: SlowPeer, workflowId: string) {
  const ids = await startMany(guildhall, workflowId, inFlight);
  const { callsOf } = peer;
  await waitFor("every execution to be at its second call", () => ids.every((id) => callsOf(id).length >= 2), 60_000);
  return withDatabase(databaseUrl, async (pool) => {
    const other = guildhall.anotherWorker();
    other.start();
    const workers = `select count(*)::int as n from "WorkerHeartbeat" where "beatAt" > now() - interval '2 seconds'`;
    await waitFor("another worker", async () => (await pool.query<{ n: number }>(workers)).rows[0]?.n === 2, 60_000);
    await guildhall.worker.kill("SIGKILL");
    const killedAt = performance.now();
    const finished = await pool.query<{ key: string }>(finishedCalls, [ids]);
    const ended = `select count(*)::int as n from "Run" where id = any($1) and status = 'completed'`;
    const readEnded = async () => (await pool.query<{ n: number }>(ended, [ids])).rows[0]?.n === inFlight;
    await waitFor("all executions to end", readEnded, 60_000);
    const firstAfter = (id: string) => callsOf(id).find(({ at }) => at > killedAt)?.at;
    const pausesMs = ids.flatMap((id) => firstAfter(id) ?? []).map((at) => at - killedAt);
    const times = new Map<string, number>();
    for (const { key } of ids.flatMap(callsOf)) times.set(key, (times.get(key) ?? 0) + 1);
    const repeated = finished.rows.filter(({ key }) => times.get(key) !== 1).length;
    await other.kill("SIGKILL");
    guildhall.worker.start();
    return { pausesMs, repeated };
  });
}

const finishedCalls = `
  select "runId" || ':' || "nodeId" || ':' as key from "ExecutionStep"
  where "runId" = any($1) and status = 'completed' and type = 'http'`;
