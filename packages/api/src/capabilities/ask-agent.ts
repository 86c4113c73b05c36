import { runTurn, userMessage } from "@guildhall/agent-runtime";
import { AppError, emptyTurn, notFound, turnText } from "@guildhall/kernel";
import type { CallContext, Cost } from "@guildhall/workflow-engine";
import type { CapabilityServices } from "./capability-services.ts";

/** How often the model may be asked for one answer. */
const maxSteps = 12;

type AgentRow = { systemPrompt: string; modelName: string | null; temperature: number | null };

/** An agent of the organization answers one message, without a conversation around it. */
export async function askAgent(
  { pool, models, log }: CapabilityServices,
  orgId: string,
  { agentId, message }: { agentId: string; message: string },
  { signal }: CallContext,
): Promise<{ output: string } & Cost> {
  const { rows } = await pool.query<AgentRow>({
    name: "agent-to-ask",
    text: `select "systemPrompt", "modelName", temperature from "Agent"
           where id = $1 and "orgId" = $2 and "archivedAt" is null`,
    values: [agentId, orgId],
  });
  const [agent] = rows;
  if (!agent) throw notFound("agent");
  if (message.trim() === "") throw nothingToAnswer();
  const { model } = await (await models.of(orgId)).resolve(agent.modelName);
  const turn = await runTurn({
    model,
    instructions: agent.systemPrompt,
    history: [userMessage(message)],
    settled: emptyTurn,
    attempt: 1,
    maxSteps,
    temperature: agent.temperature ?? undefined,
    signal,
    now: Date.now,
    emit: () => {},
    report: (error) => log.warn("an agent met an error in a workflow", { error: String(error) }),
  });
  if (turn.error) throw failed(turn.error);
  return { output: turnText(turn), usage: turn.usage, costMicros: 0 };
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
