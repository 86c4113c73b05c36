/** What a browser may import: contracts, pure functions, and the type of the router. */
export * from "./agents/agents.contract.ts";
export * from "./agents/compose-system-prompt.ts";
export * from "./conversations/conversations.contract.ts";
export * from "./conversations/title-of.ts";
export * from "./identity/identity.contract.ts";
export type * from "./providers/providers.contract.ts";
export * from "./workflows/approvals.contract.ts";
export * from "./workflows/executions.contract.ts";
export * from "./workflows/schedules.contract.ts";
export * from "./workflows/webhooks.contract.ts";
export * from "./workflows/workflows.contract.ts";
export * from "@guildhall/workflow-engine/graphs";
export type { AppRouter } from "./root.ts";
export * from "./workspace/projects/projects.contract.ts";
export * from "./workspace/tasks/describe-score.ts";
export * from "./workspace/tasks/score-of.ts";
export * from "./workspace/tasks/tasks.contract.ts";
