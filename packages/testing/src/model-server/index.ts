/**
 * An OpenAI-compatible model server that answers by a script: at any pace, with tool calls, and with every way of
 * failing that real ones have. Tests and benchmarks use it through the real wire; `main.ts` runs it on its own.
 */
export { type ChatRequest, lastText } from "./chat-request.ts";
export type { ModelFailure, ModelScript, ScriptChange, ScriptedToolCall } from "./model-script.ts";
export type { RecordedRequest } from "./request-log.ts";
export { type ModelServer, type ModelServerOptions, startModelServer } from "./start-model-server.ts";
