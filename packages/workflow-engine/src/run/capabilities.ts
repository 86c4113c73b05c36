import type { JsonValue, TokenUsage, Trace } from "@guildhall/kernel";
import type { Kept, WaitRequest } from "./step.ts";

/** What every call to the world outside of a run is told. */
export type CallContext = {
  /** The same each time that this step is tried, and when it is done again after a crash. */
  idempotencyKey: string;
  /** Which try of the step it is: 1, 2, 3 … */
  attempt: number;
  signal: AbortSignal;
  /** Where the trace of the run tells of this call, if anybody listens. */
  trace?: Trace | undefined;
};

/** For work of many parts: what is done of it outlives the loss of the worker. */
export type Resuming = {
  /** What was kept of this step before; null when it begins. */
  progress: JsonValue;
  /** What ended the last wait of this step; null when it did not wait. */
  answer: JsonValue;
  /** Resolves when what the step has done so far is durable. */
  keep: (kept: Kept) => Promise<void>;
};

/** What a call cost. */
export type Cost = { usage: TokenUsage; costMicros: number };

export type HttpCall = {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: JsonValue | undefined;
  /** What proves to the other side who asks; whoever hosts the engine knows what it holds, and nothing here does. */
  credentialId: string | undefined;
};

export type HttpAnswer = { status: number; headers: Record<string, string>; body: JsonValue };

export type MailCall = { to: string[]; subject: string; text: string };

export type ModelCall = {
  instructions: string;
  prompt: string;
  model: string | undefined;
  temperature: number | undefined;
  maxOutputTokens: number | undefined;
  outputSchema: Record<string, JsonValue> | undefined;
};

/** The world as the nodes of a run may reach it. Whoever hosts the engine brings it; rights and limits are its business. */
export type Capabilities = {
  /** An agent that has to ask a person first gives what to wait for, and is asked again with the `answer`. */
  askAgent: (
    call: { agentId: string; message: string },
    context: CallContext & Resuming,
  ) => Promise<({ output: string } & Cost) | { wait: WaitRequest; progress: JsonValue }>;
  callModel: (call: ModelCall, context: CallContext) => Promise<{ output: JsonValue } & Cost>;
  callHttp: (call: HttpCall, context: CallContext) => Promise<HttpAnswer>;
  sendMail: (mail: MailCall, context: CallContext) => Promise<void>;
  callTool: (call: { tool: string; input: JsonValue }, context: CallContext) => Promise<JsonValue>;
};
