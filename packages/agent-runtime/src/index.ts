/**
 * One turn of an agent: `runTurn` asks the model, calls the tools, and writes what happens as `RunEvent`s to the port it
 * is given, until the model has answered. After a crash it goes on from what the log tells. Ports only: it knows no
 * database, no queue and no word of the domain.
 */
export type { AgentTool, ToolContext } from "./agent-tool.ts";
export { defineTool, type ToolDefinition } from "./define-tool.ts";
export { assistantMessage, type ModelImage, userMessage } from "./model-messages.ts";
export { runTurn } from "./run-turn.ts";
export { cancelled, type ModelMessage, type PlannedCall, type ToolDecision, type TurnOptions } from "./turn-options.ts";
export { promptMessages } from "./traced-messages.ts";
export { turnToModelMessages } from "./turn-to-model-messages.ts";
