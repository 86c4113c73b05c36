export * from "./app-error.ts";
export * from "./graph.ts";
export * from "./ids.ts";
export * from "./json.ts";
export * from "./run-log/project-turn.ts";
export * from "./run-log/run-event.ts";
export * from "./token-usage.ts";
