import { noUsage, type JsonValue } from "@guildhall/kernel";
import { resolveTemplates } from "../expression/resolve-templates.ts";
import type { CompiledNode } from "../graph/compiled-graph.ts";
import { readPolicy } from "../nodes/policy.ts";
import { findRunner } from "../runners/runners.ts";
import type { Arrival } from "./arrive.ts";
import { AttemptFailed } from "./attempt-failed.ts";
import { keyInRun } from "./key-in-run.ts";
import { rejectOnAbort } from "./reject-on-abort.ts";
import type { RunState } from "./run-state.ts";
import type { Scope } from "./scope.ts";
import { scopeOf } from "./scope-of.ts";
import { type Kept, keptOf, type Step, stepKey, type Tried } from "./step.ts";
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
  const { capabilities, now } = run;
  const idempotencyKey = keyInRun(run, step);
  const announcing = setTimeout(() => run.journal.announce({ ...step, input }), announceAfterMs);
  let kept = keptOf(step);
  const keep = (next: Kept) => {
    clearTimeout(announcing);
    kept = next;
    return run.journal.keep({ ...step, ...next, input });
  };
  const { attempt, progress } = step;
  const resuming = { progress, answer: run.ended.get(stepKey(step)) ?? null, keep };
  const call = { idempotencyKey, attempt, signal: limit.signal, trace: run.trace?.below(idempotencyKey) };
  const context = { ...arrival, ...call, ...resuming, capabilities, now, scope: names };
  try {
    const work = findRunner(step.type).run(input, context);
    const result = await rejectOnAbort(work, limit.signal);
    if ("wait" in result) {
      const { wait, progress: reached = null } = result;
      return { step: { ...step, ...kept, progress: reached, status: "waiting", input }, wait };
    }
    const { output, usage = noUsage, costMicros = 0 } = result;
    const cost = { usage, costMicros };
    return { step: { ...step, ...kept, ...cost, status: "completed", input, output, finishedAt: now() } };
  } catch (error) {
    throw new AttemptFailed(limit.isOver() ? limit.error() : error, input, kept);
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
