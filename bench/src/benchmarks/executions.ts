import { z } from "zod";
import { plainChain, plainInput } from "../flows/chain-of.ts";
import { publishWorkflow } from "../flows/publish-workflow.ts";
import { commitRate } from "../measure/commit-rate.ts";
import { ownerClient } from "../measure/owner-client.ts";
import { cpuMs } from "../measure/process-use.ts";
import type { Benchmark, Figure } from "../measure/result.ts";
import { spreadOf } from "../measure/spread.ts";
import { type Stage, withGuildhall } from "../measure/with-guildhall.ts";

const rounds = 3;
const roundMs = 4_000;
/** More than these a database of its own need not take beside those of server and worker. */
const mostConnections = 16;

const goals: Record<number, { rate: string; p50: string; p95: string }> = {
  1: { rate: "≥ 60/s", p50: "≤ 20 ms", p95: "≤ 40 ms" },
  10: { rate: "≥ 200/s", p50: "", p95: "" },
  50: { rate: "≥ 250/s", p50: "", p95: "" },
};

/** How fast whole executions are answered when each of their steps is stored. */
export const executions: Benchmark = {
  name: "executions",
  about:
    "a workflow of 10 nodes called at its webhook with ?wait=1, 1 KB, beside the raw commits a second of the database",
  run: () => withGuildhall([], measure),
};

async function measure({ guildhall, databaseUrl }: Stage): Promise<Figure[]> {
  const workflowId = await publishWorkflow(guildhall, "Ten nodes", plainChain("trigger.webhook", 10));
  const { path } = await ownerClient(guildhall).webhooks.create.mutate({ workflowId });
  const call = () => timeExecution(`${guildhall.url}${path}?wait=1`);
  const pids = [guildhall.server.pid(), guildhall.worker.pid()];
  await round(call, 10, pids);
  const figures: Figure[] = [];
  for (const clients of [1, 10, 50]) {
    const found: Round[] = [];
    const commits: number[] = [];
    for (let i = 0; i < rounds; i++) {
      commits.push(await commitRate(databaseUrl, Math.min(clients, mostConnections)));
      found.push(await round(call, clients, pids));
    }
    figures.push(...figuresOf(clients, found, spreadOf(commits).p50));
  }
  return figures;
}

type Round = { rate: number; tookMs: number[]; cpuMs: number };

async function round(call: () => Promise<number>, clients: number, pids: number[]): Promise<Round> {
  const used = () => pids.reduce((sum, pid) => sum + cpuMs(pid), 0);
  const usedBefore = used();
  const startedAt = performance.now();
  const tookMs: number[] = [];
  const callOn = async () => {
    while (performance.now() - startedAt < roundMs) tookMs.push(await call());
  };
  await Promise.all(Array.from({ length: clients }, callOn));
  const rate = (tookMs.length * 1000) / (performance.now() - startedAt);
  return { rate, tookMs, cpuMs: (used() - usedBefore) / tookMs.length };
}

const answer = z.object({ status: z.literal("completed"), output: z.object({ step: z.literal(8) }) });

const longestMs = 70_000;

async function timeExecution(url: string): Promise<number> {
  const startedAt = performance.now();
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, {
    method: "POST",
    headers,
    body: JSON.stringify(plainInput),
    signal: AbortSignal.timeout(longestMs),
  });
  answer.parse(await response.json());
  return performance.now() - startedAt;
}

function figuresOf(clients: number, found: Round[], commits: number): Figure[] {
  const goal = goals[clients];
  const who = clients === 1 ? "1 client" : `${clients} clients`;
  const times = spreadOf(found.flatMap(({ tookMs }) => tookMs));
  const middle = (values: number[]) => spreadOf(values).p50;
  const rate = middle(found.map((it) => it.rate));
  return [
    { name: `executions, ${who}`, value: rate, unit: "/s", baseline: commits, ...(goal && { goal: goal.rate }) },
    { name: `${who}, p50`, value: times.p50, unit: "ms", ...(goal && { goal: goal.p50 }) },
    { name: `${who}, p95`, value: times.p95, unit: "ms", ...(goal && { goal: goal.p95 }) },
    {
      name: `${who}, CPU of server and worker`,
      value: middle(found.map((it) => it.cpuMs)),
      unit: "ms",
      goal: "≤ 4 ms",
    },
  ];
}
