import type { StepState } from "../../editor/to-flow.ts";
import type { StepDetails } from "../../workflow-item.ts";

export type PlayedStep = Pick<StepDetails, "nodeId" | "iteration" | "type" | "status" | "startedAt" | "finishedAt">;

/** How a node stands at a moment: its state, since or for how long, and how many of its items are through. */
export type NodeMoment = { state: StepState; ms: number; done: number; begun: number };

/** The instants at which something happened in a run, in order and each once, in milliseconds of the epoch. */
export function momentsOf(steps: readonly PlayedStep[]): number[] {
  const instants = steps.flatMap(({ startedAt, finishedAt }) => [startedAt, finishedAt]);
  const known = instants.flatMap((at) => (at === null ? [] : [Date.parse(at)]));
  return [...new Set(known)].toSorted((a, b) => a - b);
}

/** How each node that was reached stood at an instant. What was skipped is known at the end of the run only. */
export function nodesAt(steps: readonly PlayedStep[], at: number, isEnd: boolean): Map<string, NodeMoment> {
  const nodes = new Map<string, NodeMoment>();
  for (const step of steps) {
    const state = stateAt(step, at, isEnd);
    if (state === null) continue;
    const before = nodes.get(step.nodeId);
    const isDone = state !== "running" && state !== "waiting";
    nodes.set(step.nodeId, {
      state: before ? worseOf(before.state, state) : state,
      ms: Math.max(before?.ms ?? 0, spanOf(step, at)),
      done: (before?.done ?? 0) + (isDone ? 1 : 0),
      begun: (before?.begun ?? 0) + 1,
    });
  }
  return nodes;
}

/** How a step stood at an instant; null before it began. */
export function stateAt(
  { type, status, startedAt, finishedAt }: PlayedStep,
  at: number,
  isEnd: boolean,
): StepState | null {
  if (startedAt === null) return isEnd ? status : null;
  if (Date.parse(startedAt) > at) return null;
  if (finishedAt !== null && Date.parse(finishedAt) <= at) return status;
  return status === "waiting" || waits.has(type) ? "waiting" : "running";
}

const waits = new Set(["wait", "approval", "workflow"]);
const order: readonly StepState[] = ["skipped", "completed", "pending", "cancelled", "waiting", "running", "failed"];

/** Of several items the state that is most worth a look. */
function worseOf(a: StepState, b: StepState): StepState {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}

function spanOf({ startedAt, finishedAt }: PlayedStep, at: number): number {
  if (startedAt === null) return 0;
  return Math.max(0, Math.min(finishedAt === null ? at : Date.parse(finishedAt), at) - Date.parse(startedAt));
}
