import type { ChatRequest } from "./chat-request.ts";

/** A tool call that the scripted model makes; `arguments` as a string is sent as it is, even when it is not JSON. */
export type ScriptedToolCall = { id?: string; name: string; arguments: string | Record<string, unknown> };

/** How a call goes wrong. `afterTokens` tokens of the answer arrive before it does. */
export type ModelFailure =
  /** Answers with this status and an error in OpenAI's shape; `message` may hold anything. */
  | { kind: "refuse"; status: number; message?: string; headers?: Record<string, string> }
  /** Goes silent and keeps the connection open; with `afterTokens` 0 not even the headers are sent. */
  | { kind: "stall"; afterTokens: number }
  /** Sends `text` (default: a page of HTML) as the data of one frame, then goes on. */
  | { kind: "garbage"; afterTokens: number; text?: string }
  /** Sends a frame that is cut in the middle of its JSON, then ends. */
  | { kind: "half-json"; afterTokens: number }
  /** Destroys the socket. */
  | { kind: "close"; afterTokens: number }
  /** Ends the response properly, but without a finish reason and without `[DONE]`. */
  | { kind: "end"; afterTokens: number }
  /** Sends an error object as a frame, as OpenAI does when it fails in mid-stream. */
  | { kind: "error-frame"; afterTokens: number; message?: string }
  /** Sends one delta of this many bytes, then goes on. */
  | { kind: "flood"; afterTokens: number; bytes: number };

/** What the model server does with a call. */
export type ModelScript = {
  /** From the request's arrival to the first token. */
  firstTokenMs: number;
  /** 0: as fast as possible. */
  tokensPerSecond: number;
  /** The length of the answer when `answer` is not given. */
  tokens: number;
  /** The exact text, or what makes it of the request. A token is a word and the space behind it. */
  answer: string | ((request: ChatRequest) => string) | null;
  toolCalls: ScriptedToolCall[] | ((request: ChatRequest) => ScriptedToolCall[]);
  failure: ModelFailure | null;
  /** Whether usage is reported to those who ask for it. */
  reportsUsage: boolean;
  models: string[];
};

/** Changes to the script, or what decides them for each call; `index` counts the chat calls from 0. */
export type ScriptChange = Partial<ModelScript> | ((request: ChatRequest, index: number) => Partial<ModelScript>);

export const defaultModelScript: ModelScript = {
  firstTokenMs: 0,
  tokensPerSecond: 0,
  tokens: 32,
  answer: null,
  toolCalls: [],
  failure: null,
  reportsUsage: true,
  models: ["scripted-model"],
};
