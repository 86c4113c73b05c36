import { z } from "zod";
import { jsonValue } from "../json.ts";
import { tokenUsage } from "../token-usage.ts";
import { chosenAgent } from "./turn-part.ts";

/** Why a model stopped, in the vocabulary of the AI SDK. */
export const finishReason = z.enum(["stop", "length", "content-filter", "tool-calls", "error", "other"]);
export type FinishReason = z.infer<typeof finishReason>;

/** How a run can end. */
export const runOutcome = z.enum(["completed", "failed", "cancelled"]);
export type RunOutcome = z.infer<typeof runOutcome>;

/**
 * One entry of a run's log. The log is append-only: what a person sees, what is stored as the message and what the
 * model is shown again are each derived from it.
 */
export const runEvent = z.discriminatedUnion("type", [
  /** A worker took the run. With an attempt above 1, the step that was under way before is void and begins anew. */
  z.object({ type: z.literal("run-start"), attempt: z.int().positive() }),
  /** One call of the model begins; `modelId` is the model that answers. */
  z.object({ type: z.literal("step-start"), step: z.int().nonnegative(), modelId: z.string() }),
  /** The step's answer comes from another model, because the one before it failed before it had said anything. */
  z.object({
    type: z.literal("model-passed-over"),
    step: z.int().nonnegative(),
    /** The model that did not answer; empty when its server could not even be asked for one. */
    modelId: z.string(),
    reason: z.string(),
    message: z.string(),
    /** The model that answers in the end. */
    answeringModelId: z.string(),
  }),
  /** Who answers, of the agents that the person may talk to, and why: once in a log, before the first step. */
  z.object({ type: z.literal("agent-chosen"), ...chosenAgent }),
  z.object({ type: z.literal("reasoning-delta"), text: z.string() }),
  z.object({ type: z.literal("text-delta"), text: z.string() }),
  /** The model wants this tool called. `toolCallId` is unique in the log; the call is made once the step is finished. */
  z.object({ type: z.literal("tool-call"), toolCallId: z.string(), toolName: z.string(), input: jsonValue }),
  /** The call is made only when a person allows it; until then the run rests. */
  z.object({ type: z.literal("tool-approval-request"), toolCallId: z.string(), toolName: z.string() }),
  /** What the person decided; `input` is what the tool is then called with, which they may have changed. */
  z.object({
    type: z.literal("tool-approval"),
    toolCallId: z.string(),
    decision: z.enum(["approved", "rejected"]),
    input: jsonValue,
    comment: z.string(),
  }),
  z.object({
    type: z.literal("tool-result"),
    toolCallId: z.string(),
    toolName: z.string(),
    output: jsonValue,
    isError: z.boolean(),
    durationMs: z.int().nonnegative().exactOptional(),
  }),
  /** The model's part of the step is whole and never asked again; the results of its tool calls follow, each final. */
  z.object({
    type: z.literal("step-finish"),
    step: z.int().nonnegative(),
    finishReason,
    usage: tokenUsage,
    /** The model that answered; absent in logs that are older than the ledger. */
    modelId: z.string().optional(),
    /** What the call cost, in micro-dollars, by the prices of that day; absent where nothing was to pay. */
    costMicros: z.int().nonnegative().optional(),
  }),
  /** What went wrong, in words for the person; `retry` says whether trying again can help. */
  z.object({ type: z.literal("error"), reason: z.string(), message: z.string(), retry: z.boolean() }),
  /** The last entry of every log. */
  z.object({
    type: z.literal("run-finish"),
    outcome: runOutcome,
    usage: tokenUsage,
    durationMs: z.int().nonnegative(),
  }),
]);
export type RunEvent = z.infer<typeof runEvent>;

/** Events that were committed together, as a reader receives them. The frames of a run are numbered 1, 2, 3 … by `seq`. */
export const runFrame = z.object({ runId: z.string(), seq: z.int().positive(), events: z.array(runEvent) });
export type RunFrame = z.infer<typeof runFrame>;
