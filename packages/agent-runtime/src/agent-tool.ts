import type { JsonValue } from "@guildhall/kernel";

/** What a tool is told besides its input. */
export type ToolContext = {
  /** The same when the call is made again after a crash: fit to be an idempotency key, together with the run's id. */
  toolCallId: string;
  /** Aborts when the turn ends or the tool's time is over. */
  signal: AbortSignal;
};

/** A tool that the model may call. `defineTool` makes one from a zod schema. */
export type AgentTool = {
  /** Letters, digits, `_` and `-`, at most 64. */
  name: string;
  description: string;
  /** JSON Schema, draft 7. */
  inputSchema: Record<string, unknown>;
  /** Default: the `toolTimeoutMs` of the turn. */
  timeoutMs?: number;
  /** Whether each call waits until a person has allowed it. */
  needsApproval?: boolean;
  /** Checks the input and does the work. The words of a thrown `AppError` are told to the model as the result. */
  run: (input: JsonValue, context: ToolContext) => Promise<JsonValue>;
};
