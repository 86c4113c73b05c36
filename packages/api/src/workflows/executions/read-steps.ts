import type { Pool } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import type { ToolPart } from "@guildhall/kernel";
import type { StepView } from "../executions.contract.ts";

type Place = { orgId: string; runId: string; after: number; limit: number };

type StepRow = Omit<StepView, "costMicros" | "calls"> & { costMicros: string; progress: unknown };

/** Steps of a run in the order of its log, behind the place `after`. */
export async function readSteps(pool: Pool, { orgId, runId, after, limit }: Place): Promise<StepView[]> {
  const { rows } = await pool.query<StepRow>({
    name: "read-steps",
    text: `select "nodeId", iteration, type, name, status, attempt, seq, "startedAt", "finishedAt", "inputTokens",
             "outputTokens", "costMicros", input, output, error, progress
           from "ExecutionStep" where "runId" = $1 and "orgId" = $2 and seq > $3 order by seq, "nodeId", iteration limit $4`,
    values: [runId, orgId, after, limit],
  });
  return rows.map(({ costMicros, progress, ...step }) => ({
    ...step,
    costMicros: Number(costMicros),
    calls: callsIn(progress),
  }));
}

function callsIn(progress: unknown): ToolPart[] {
  if (progress === null) return [];
  return readJson("ExecutionStep.progress", progress).parts.filter((part) => part.type === "tool");
}
