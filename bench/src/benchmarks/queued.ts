import { waitFor } from "@guildhall/testing/guildhall";
import { plainChain } from "../flows/chain-of.ts";
import { publishWorkflow } from "../flows/publish-workflow.ts";
import { startMany } from "../flows/start-many.ts";
import { withDatabase } from "../flows/with-database.ts";
import { commitRate } from "../measure/commit-rate.ts";
import type { Benchmark, Figure } from "../measure/result.ts";
import { spreadOf } from "../measure/spread.ts";
import { type Stage, withGuildhall } from "../measure/with-guildhall.ts";

const rounds = 3;
const queuedExecutions = 1_000;
const executionsOfLength = 20;
const lengths = [10, 100, 1_000];

/** How many durable steps one worker does when more is queued than it can do. */
export const queued: Benchmark = {
  name: "queued",
  about:
    "durable steps a second of one worker with 1,000 queued executions of 10 steps, beside raw commits from 16 connections",
  run: () => withGuildhall([], measure),
};

async function measure(stage: Stage): Promise<Figure[]> {
  const { guildhall, databaseUrl } = stage;
  const tenSteps = await publishWorkflow(guildhall, "Ten steps", plainChain("trigger.manual", 10));
  await drain(stage, tenSteps, 100);
  const rates: number[] = [];
  const commits: number[] = [];
  for (let i = 0; i < rounds; i++) {
    commits.push(await commitRate(databaseUrl, 16));
    rates.push(await drain(stage, tenSteps, queuedExecutions));
  }
  const baseline = spreadOf(commits).p50;
  const figures: Figure[] = [
    { name: "steps a second", value: spreadOf(rates).p50, unit: "/s", baseline, goal: "≥ 1500/s" },
  ];
  for (const length of lengths) {
    const id = await publishWorkflow(guildhall, `${length} steps`, plainChain("trigger.manual", length));
    const rate = await drain(stage, id, executionsOfLength);
    const name = `${executionsOfLength} executions of ${length} steps`;
    figures.push({ name, value: rate, unit: "steps/s", baseline: spreadOf(rates).p50 });
  }
  return figures;
}

/** Queues executions while no worker is there, starts one, and gives the steps a second from its first to its last. */
async function drain({ guildhall, databaseUrl }: Stage, workflowId: string, count: number): Promise<number> {
  const { worker } = guildhall;
  await worker.kill("SIGTERM");
  const ids = await startMany(guildhall, workflowId, count);
  worker.start();
  return withDatabase(databaseUrl, async (pool) => {
    const read = async () => {
      const { rows } = await pool.query<{ isOver: boolean; ms: number; steps: number }>(drained, [ids]);
      return rows[0]?.isOver ? rows[0] : null;
    };
    const { steps, ms } = await waitFor("the end of what was queued", read, 300_000);
    return (steps * 1000) / ms;
  });
}

const drained = `
  with runs as (select * from "Run" where id = any($1)), over as (
    select bool_and(status = 'completed') as "isOver",
      extract(epoch from max("finishedAt") - min("startedAt"))::float * 1000 as ms from runs
  )
  select over.*, case when "isOver" then (select count(*)::int from "ExecutionStep" where "runId" = any($1)) end as steps
  from over`;
