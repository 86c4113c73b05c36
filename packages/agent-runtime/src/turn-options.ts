import type { LanguageModelV4, LanguageModelV4Message } from "@ai-sdk/provider";
import type { JsonValue, RunEvent, TokenUsage, Trace, Turn } from "@guildhall/kernel";
import type { AgentTool } from "./agent-tool.ts";

/** A message as models are shown it. */
export type ModelMessage = LanguageModelV4Message;

/** What a person decided about a call that waited for it; `input` is what the tool is then called with. */
export type ToolDecision = { decision: "approved" | "rejected"; input: JsonValue; comment: string };

/** A call of the model that is about to be made; the tokens that it is shown are estimated. */
export type PlannedCall = { step: number; modelId: string; inputTokens: number; maxOutputTokens: number | undefined };

/** Everything that one turn of an agent needs; the runtime knows nothing else of the world. */
export type TurnOptions = {
  model: LanguageModelV4;
  /** The system prompt. */
  instructions: string;
  /** The conversation, up to and including the message that is to be answered. */
  history: ModelMessage[];
  tools?: AgentTool[];
  /** By the ids of calls: what people decided about those that waited for it. */
  decisions?: ReadonlyMap<string, ToolDecision>;
  /** What the log of earlier attempts tells; `emptyTurn` when this is the first. */
  settled: Turn;
  /** 1 for the first attempt. */
  attempt: number;
  /** How often the model may be asked in this turn. The last time it has to answer without tools. */
  maxSteps: number;
  temperature?: number | undefined;
  maxOutputTokens?: number | undefined;
  /** Words at which the model's text ends, without them. */
  stop?: readonly string[] | undefined;
  /** Told before each call of the model what it may come to; when it rejects, the call is not made and the turn fails. */
  reserve?: ((call: PlannedCall) => Promise<void>) | undefined;
  /** What a call of a model costs, in micro-dollars; without it, nothing does. */
  costOf?: ((modelId: string, usage: TokenUsage) => number) | undefined;
  /** How long a tool may take that does not say so itself; default one minute. */
  toolTimeoutMs?: number;
  /** When the first attempt started, in milliseconds of the epoch; default: now. */
  startedAtMs?: number;
  /**
   * Aborted with the reason `"cancelled"`, the turn ends as cancelled and keeps what it has; aborted with any other
   * reason, it stops at once and writes nothing more.
   */
  signal: AbortSignal;
  /** The time in milliseconds of the epoch. */
  now: () => number;
  /**
   * Takes the next event of the log. A promise tells when the event is durable: the runtime waits for it before it
   * calls a tool, asks the model again or ends. A rejection stops the turn.
   */
  emit: (event: RunEvent) => void | Promise<void>;
  /** Told of each call of the model and of each tool, if anybody listens. */
  trace?: Trace | undefined;
  /** Takes errors that a tool threw without meaning to; the model is told only that the tool failed. */
  report?: (error: unknown) => void;
};

/** The reason with which a person's "stop" aborts the signal of a turn. */
export const cancelled = "cancelled";
