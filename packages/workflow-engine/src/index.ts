/** The interpreter of workflow graphs: durable by a journal, blind to what its nodes reach. */
export * from "./graph/compile-graph.ts";
export type { CompiledGraph } from "./graph/compiled-graph.ts";
export * from "./graphs.ts";
export { approvalOutput } from "./nodes/types/approval-node.ts";
export * from "./expression/evaluate-expression.ts";
export * from "./expression/expression-error.ts";
export * from "./expression/is-true.ts";
export * from "./run/capabilities.ts";
export * from "./run/end-wait.ts";
export * from "./run/journal.ts";
export { type AloneOutcome, type PinnedScope, runAlone } from "./run/run-alone.ts";
export * from "./run/run-segment.ts";
export type { SegmentOptions } from "./run/run-state.ts";
export * from "./run/step.ts";
export * from "./sandbox/run-in-sandbox.ts";
