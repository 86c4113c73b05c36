import { runTurn, userMessage } from "@guildhall/agent-runtime";
import { AppError, emptyTurn, turnText } from "@guildhall/kernel";
import type { CallContext, Cost } from "@guildhall/workflow-engine";
import { asDecided, type AskedAgent } from "../agents/index.ts";
import { agentIsUsable } from "../orgs/index.ts";
import type { Acting, CapabilityServices } from "./capability-services.ts";
import { meterTurn } from "./meter-turn.ts";

/** How often the model may be asked for one answer. */
const maxSteps = 12;

type AgentRow = Omit<AskedAgent, "maxOutputTokens"> & { config: unknown };

/** An agent of the organization answers one message, without a conversation around it. */
export async function askAgent(
  { pool, models, log }: CapabilityServices,
  { orgId, runId, createdById }: Acting,
  { agentId, message }: { agentId: string; message: string },
  { signal, idempotencyKey, attempt }: CallContext,
): Promise<{ output: string } & Cost> {
  const { rows } = await pool.query<AgentRow>({
    name: "agent-to-ask",
    text: `select a."systemPrompt", a."modelName", a.temperature,
             (select x.config from "AgentAccess" x where x."agentId" = a.id and x."orgId" = a."orgId") as config
           from "Agent" a where a.id = $1 and a."orgId" = $2 and ${agentIsUsable({ row: "a", userId: "$3::text" })}`,
    values: [agentId, orgId, createdById],
  });
  const [row] = rows;
  if (!row) throw notTheirs();
  const agent = asDecided(row, row.config);
  if (message.trim() === "") throw nothingToAnswer();
  const ofOrg = await models.of(orgId);
  const { model } = await ofOrg.resolve(agent.modelName);
  const spender = { orgId, runId, userId: createdById, agentId };
  const work = `${idempotencyKey}:${attempt}`;
  const { end, ...metering } = meterTurn({ pool, models: ofOrg, spender, work });
  const turn = await runTurn({
    model,
    instructions: agent.systemPrompt,
    history: [userMessage(message)],
    settled: emptyTurn,
    attempt: 1,
    maxSteps,
    ...metering,
    temperature: agent.temperature ?? undefined,
    maxOutputTokens: agent.maxOutputTokens,
    signal,
    now: Date.now,
    report: (error) => log.warn("an agent met an error in a workflow", { error: String(error) }),
  });
  await end();
  if (turn.error) throw failed(turn.error);
  return { output: turnText(turn), usage: turn.usage, costMicros: turn.costMicros };
}

const notTheirs = () =>
  new AppError({
    code: "not-found",
    reason: "agent-not-found",
    userMessage: "The agent is gone or switched off, or whoever started this run may not use it.",
  });

const nothingToAnswer = () =>
  new AppError({
    code: "bad-input",
    reason: "no-message",
    userMessage: "There is no message for the agent to answer.",
  });

function failed({ reason, message, retry }: { reason: string; message: string; retry: boolean }): AppError {
  return new AppError({ code: "unavailable", reason, userMessage: message, retry });
}
