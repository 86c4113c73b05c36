import { setTimeout as pause } from "node:timers/promises";
import { AppError } from "@guildhall/kernel";
import type { CompiledNode } from "../graph/compiled-graph.ts";
import { type NodePolicy, readPolicy } from "../nodes/policy.ts";
import type { Arrival } from "./arrive.ts";
import { AttemptFailed } from "./attempt-failed.ts";
import { attemptNode } from "./attempt-node.ts";
import { describeFailure } from "./describe-failure.ts";
import type { RunState } from "./run-state.ts";
import type { Scope } from "./scope.ts";
import { startedStep } from "./started-step.ts";
import { keptOf, type Step, type Tried } from "./step.ts";

/** Runs a node as often as its policy allows. Its failure is a result; it rejects only when the run is stopped. */
export async function tryNode(
  run: RunState,
  scope: Scope,
  node: CompiledNode,
  arrival: Arrival,
  known?: Step,
): Promise<Tried> {
  const policy = readPolicy(node.config);
  let started = startedStep(run, scope, node, known);
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptNode(run, scope, node, arrival, { ...started, attempt });
    } catch (error) {
      run.signal.throwIfAborted();
      const { cause, input, kept } =
        error instanceof AttemptFailed ? error : { cause: error, input: null, kept: keptOf(started) };
      started = { ...started, ...kept };
      if (attempt >= policy.attempts || !mayPass(cause)) {
        const failed = { ...started, attempt, status: "failed", error: describeFailure(cause, run.report) } as const;
        return { step: { ...failed, input, finishedAt: run.now() } };
      }
      await pause(pauseBefore(policy, attempt), undefined, { signal: run.signal });
    }
  }
}

/** What was wrong with the workflow itself is wrong the next time too. */
function mayPass(error: unknown): boolean {
  return !(error instanceof AppError && error.code === "bad-input");
}

function pauseBefore({ retryAfterMs }: NodePolicy, attempt: number): number {
  return Math.min(retryAfterMs * 2 ** (attempt - 1), 3_600_000);
}
