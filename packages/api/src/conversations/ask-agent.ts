import {
  type AgentTool,
  type ModelMessage,
  type PlannedCall,
  runTurn,
  turnToModelMessages,
} from "@guildhall/agent-runtime";
import type { Pool } from "@guildhall/db";
import { AppError, applyRunEvent, type RunEvent, type Trace, type Turn } from "@guildhall/kernel";
import type { Log } from "../ground/services.ts";
import { callEntryId, type PricedModels, reserveCall } from "../providers/index.ts";
import type { Recorder } from "../runs/index.ts";
import type { LoadedFiles } from "./attachments/load-attachments.ts";
import { showAttachments } from "./attachments/show-attachments.ts";
import { describeMemory } from "./describe-memory.ts";
import { instructInterview } from "./interview/instruct-interview.ts";
import type { HistoryMessage, LoadedTurn } from "./load-turn.ts";

type Asked = {
  pool: Pool;
  run: { orgId: string; runId: string };
  models: () => Promise<PricedModels>;
  loaded: LoadedTurn;
  tools: AgentTool[];
  files: LoadedFiles;
  recorder: Recorder;
  trace: Trace | undefined;
  log: Log;
  signal: AbortSignal;
};

/** How often the model may be asked within one turn. */
const maxSteps = 12;

/** Runs the turn on the agent's model. A model that can't be had ends it as failed, with words for the person. */
export async function askAgent(asked: Asked): Promise<Turn> {
  const { loaded, tools, files, recorder, trace, log, signal } = asked;
  const { agent, input, settled } = loaded;
  const startedAtMs = loaded.startedAt?.getTime() ?? Date.now();
  const attempt = settled.attempt + 1;
  try {
    const models = await asked.models();
    const { model } = await models.resolve(agent.modelName);
    return await runTurn({
      model,
      instructions: [
        agent.systemPrompt,
        instructInterview(loaded.interview),
        describeMemory(loaded.memory),
        input.instructions,
      ]
        .filter(Boolean)
        .join("\n\n"),
      history: loaded.history.flatMap((message) => toModelMessages(message, files)),
      tools: loaded.isOfProgram ? tools.map(unasked) : tools,
      decisions: loaded.decisions,
      settled,
      attempt,
      maxSteps,
      costOf: models.costOf,
      reserve: models.budgets === "none" ? undefined : reserveFor(asked, models),
      temperature: input.temperature ?? agent.temperature ?? undefined,
      maxOutputTokens: lower(input.maxOutputTokens, agent.maxOutputTokens),
      stop: input.stop,
      startedAtMs,
      signal,
      now: Date.now,
      emit: recorder.emit,
      trace,
      report: (error) => log.warn("a turn met an error", { error: String(error) }),
    });
  } catch (error) {
    if (signal.aborted) return settled;
    if (!(error instanceof AppError)) log.error("a turn failed for a reason of ours", { error });
    return failTurn(loaded, recorder, error, Math.max(0, Date.now() - startedAtMs));
  }
}

function reserveFor({ pool, run: { orgId, runId } }: Asked, models: PricedModels) {
  const spender = { orgId, runId, userId: null, agentId: null };
  return ({ step, ...call }: PlannedCall) =>
    reserveCall({ pool, models, spender, entryId: callEntryId(runId, step) }, call);
}

/** A program that waits for its answer can't be asked: what a person would have to allow is refused in words. */
function unasked(tool: AgentTool): AgentTool {
  if (!tool.needsApproval) return tool;
  return { ...tool, needsApproval: false, run: () => Promise.reject(nobodyToAsk(tool.name)) };
}

const nobodyToAsk = (name: string) =>
  new AppError({
    code: "forbidden",
    reason: "nobody-to-ask",
    userMessage: `${name} may only be called when a person allows it, and a program asked for this answer.`,
  });

const lower = (...limits: (number | undefined)[]) => {
  const set = limits.filter((limit) => limit !== undefined);
  return set.length > 0 ? Math.min(...set) : undefined;
};

function toModelMessages({ role, text, parts }: HistoryMessage, files: LoadedFiles): ModelMessage[] {
  if (role === "user") return [showAttachments(text, parts, files)];
  return turnToModelMessages({ parts: parts.length > 0 ? parts : [{ type: "text", text }] });
}

/** Ends a turn as failed, with words for the person. */
export async function failTurn(
  { settled }: LoadedTurn,
  recorder: Recorder,
  error: unknown,
  durationMs: number,
): Promise<Turn> {
  const events: RunEvent[] = [
    { type: "run-start", attempt: settled.attempt + 1 },
    { type: "error", ...describe(error) },
    { type: "run-finish", outcome: "failed", usage: settled.usage, durationMs },
  ];
  for (const event of events) await recorder.emit(event);
  return events.reduce(applyRunEvent, settled);
}

function describe(error: unknown): Pick<Extract<RunEvent, { type: "error" }>, "reason" | "message" | "retry"> {
  if (error instanceof AppError) return { reason: error.reason, message: error.userMessage, retry: error.retry };
  return { reason: "unexpected", message: "Something went wrong on our side. Try again.", retry: true };
}
