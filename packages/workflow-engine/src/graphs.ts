/** Graphs, types of nodes and expressions as a browser may know them: nothing here runs a step. */
export { evaluateExpression } from "./expression/evaluate-expression.ts";
export { resolveTemplates } from "./expression/resolve-templates.ts";
export * from "./graph/nodes-behind.ts";
export * from "./graph/upgrade-graph.ts";
export * from "./graph/compare-graphs.ts";
export * from "./graph/map-bodies.ts";
export * from "./nodes/catalog.ts";
export * from "./nodes/is-drawing.ts";
export * from "./nodes/node-type.ts";
export { framePadding } from "./nodes/types/frame-node.ts";
export { inputField } from "./nodes/types/manual-trigger.ts";
export { nodePolicy } from "./nodes/policy.ts";
export * from "./problems/find-problems.ts";
export type { Problem } from "./problems/problem.ts";
