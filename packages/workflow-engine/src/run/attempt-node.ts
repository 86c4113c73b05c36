import { noUsage, type JsonValue } from "@guildhall/kernel";
import { resolveTemplates } from "../expression/resolve-templates.ts";
import type { CompiledNode } from "../graph/compiled-graph.ts";
import { readPolicy } from "../nodes/policy.ts";
import { findRunner } from "../runners/runners.ts";
import type { Arrival } from "./arrive.ts";
import { AttemptFailed } from "./attempt-failed.ts";
import { rejectOnAbort } from "./reject-on-abort.ts";
import type { RunState } from "./run-state.ts";
import type { Scope } from "./scope.ts";
import { scopeOf } from "./scope-of.ts";
import type { Step, Tried } from "./step.ts";
import { stepTimeout } from "./step-timeout.ts";

/** A step that is done sooner is shown only when it is done. */
const announceAfterMs = 250;

/** Runs a node once: fills in its templates, does its work within its time, and tells what came of it. */
export async function attemptNode(
  run: RunState,
  scope: Scope,
  node: CompiledNode,
  arrival: Arrival,
  step: Step,
): Promise<Tried> {
  const names = scopeOf(run, scope, arrival);
  const input = await fillIn(node, names);
  const limit = stepTimeout(run.signal, readPolicy(node.config).timeoutMs);
  const { capabilities, now, runId } = run;
  const idempotencyKey = `${runId}:${step.nodeId}:${step.iteration}`;
  const announcing = setTimeout(() => run.journal.announce({ ...step, input }), announceAfterMs);
  const { attempt } = step;
  const context = { ...arrival, capabilities, now, scope: names, idempotencyKey, attempt, signal: limit.signal };
  try {
    const work = findRunner(step.type).run(input, context);
    const result = await rejectOnAbort(work, limit.signal);
    if ("wait" in result) return { step: { ...step, status: "waiting", input }, wait: result.wait };
    const { output, usage = noUsage, costMicros = 0 } = result;
    return { step: { ...step, status: "completed", input, output, usage, costMicros, finishedAt: now() } };
  } catch (error) {
    throw new AttemptFailed(limit.isOver() ? limit.error() : error, input);
  } finally {
    clearTimeout(announcing);
    limit.end();
  }
}

/** The configuration with what its templates give; fields that are raw, and the policy, stay as they are. */
async function fillIn({ config, type }: CompiledNode, names: object): Promise<JsonValue> {
  const { policy: _policy, ...fields } = config;
  const filled = Object.entries(fields).map(
    async ([name, value]) => [name, type.raw.includes(name) ? value : await resolveTemplates(value, names)] as const,
  );
  return Object.fromEntries(await Promise.all(filled));
}
