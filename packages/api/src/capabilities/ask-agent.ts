import { runTurn, userMessage } from "@guildhall/agent-runtime";
import { agentProgress, AppError, emptyTurn, turnOfProgress, turnText } from "@guildhall/kernel";
import type { CallContext, Capabilities, Resuming } from "@guildhall/workflow-engine";
import { agentToAsk } from "./agent-steps/agent-to-ask.ts";
import { askToAllow, decisionsIn } from "./agent-steps/ask-to-allow.ts";
import { keepTurn } from "./agent-steps/keep-turn.ts";
import { toolsOfStep } from "./agent-steps/tools-of-step.ts";
import type { Acting, CapabilityServices } from "./capability-services.ts";
import { meterTurn } from "./meter-turn.ts";

/** How often the model may be asked for one answer. */
const maxSteps = 12;

/**
 * An agent of the organization answers one message with its tools, without a conversation around it. It goes on from what
 * was kept of the step: a tool that has answered is not called again.
 */
export async function askAgent(
  services: CapabilityServices,
  acting: Acting,
  { agentId, message }: { agentId: string; message: string },
  { signal, idempotencyKey, attempt, progress, answer, keep, trace }: CallContext & Resuming,
): ReturnType<Capabilities["askAgent"]> {
  const { pool, models, log } = services;
  const { orgId, runId, createdById } = acting;
  const agent = await agentToAsk(services, acting, agentId);
  if (message.trim() === "") throw nothingToAnswer();
  const kept = progress === null ? null : agentProgress.parse(progress);
  const settled = kept ? turnOfProgress(kept) : emptyTurn;
  const askedCallId = kept?.askedCallId ?? null;
  const ofOrg = await models.of(orgId);
  const { model } = await ofOrg.resolve(agent.modelName);
  const spender = { orgId, runId, userId: createdById, agentId };
  const work = `${idempotencyKey}:${attempt}`;
  const { end, emit: meter, ...metering } = meterTurn({ pool, models: ofOrg, spender, work });
  const note = keepTurn(settled, askedCallId, keep);
  const startedAtMs = Date.now();
  const turn = await runTurn({
    model,
    instructions: agent.systemPrompt,
    history: [userMessage(message)],
    tools: toolsOfStep(services, acting, idempotencyKey, agent.tools),
    decisions: decisionsIn(answer, askedCallId),
    settled,
    attempt: 1,
    maxSteps,
    ...metering,
    emit: (event) => both(meter(event), note(event)),
    trace: trace?.below(work, { agentName: agent.name }),
    temperature: agent.temperature ?? undefined,
    maxOutputTokens: agent.maxOutputTokens,
    signal,
    now: Date.now,
    report: (error) => log.warn("an agent met an error in a workflow", { error: String(error) }),
  });
  await end();
  if (turn.outcome !== null) {
    const told = { name: agent.name, agentId, usage: turn.usage, failure: turn.error?.reason };
    trace?.tell({ type: "agent", key: work, ...told, startedAtMs, endedAtMs: Date.now() });
  }
  if (turn.error) throw failed(turn.error);
  signal.throwIfAborted();
  const question = askToAllow(turn, agent.name, createdById);
  return question ?? { output: turnText(turn), usage: turn.usage, costMicros: turn.costMicros };
}

/** Costs no promise where there is nothing to wait for. */
function both(a: Promise<void> | undefined, b: Promise<void> | undefined): Promise<void> | undefined {
  return a && b ? Promise.all([a, b]).then(() => undefined) : (a ?? b);
}

const nothingToAnswer = () =>
  new AppError({
    code: "bad-input",
    reason: "no-message",
    userMessage: "There is no message for the agent to answer.",
  });

function failed({ reason, message, retry }: { reason: string; message: string; retry: boolean }): AppError {
  return new AppError({ code: "unavailable", reason, userMessage: message, retry });
}
