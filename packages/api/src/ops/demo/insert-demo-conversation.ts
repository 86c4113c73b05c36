import type { OrgTransaction } from "@guildhall/db";
import { newId, type RunEvent } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";
import { demoConversation } from "./demo-conversation.ts";

type Turn = (typeof demoConversation.turns)[number];

/** Writes the finished conversation with an agent of the demo, log and all, as if it had been held. */
export async function insertDemoConversation(
  tx: OrgTransaction,
  { orgId, userId }: Principal,
  agentId: string,
): Promise<void> {
  const { title, turns } = demoConversation;
  const conversationId = newId("conversation");
  await tx.conversation.create({ data: { id: conversationId, orgId, agentId, createdById: userId, title } });
  for (const turn of turns) await insertTurn(tx, { orgId, userId, conversationId }, turn);
}

async function insertTurn(
  tx: OrgTransaction,
  { orgId, userId, conversationId }: { orgId: string; userId: string; conversationId: string },
  turn: Turn,
): Promise<void> {
  const { question, answer, durationMs, usage } = turn;
  const startedAt = new Date(Date.now() - durationMs);
  const runId = newId("run");
  const inConversation = { orgId, conversationId };
  await tx.run.create({
    data: {
      id: runId,
      ...inConversation,
      kind: "turn",
      status: "completed",
      createdById: userId,
      modelId: demoConversation.modelId,
      ...usage,
      createdAt: startedAt,
      startedAt,
      firstTokenAt: new Date(startedAt.getTime() + durationMs / 4),
      finishedAt: new Date(startedAt.getTime() + durationMs),
    },
  });
  const parts = [{ type: "text", text: answer }];
  await tx.message.createMany({
    data: [
      { id: newId("message"), ...inConversation, role: "user", text: question },
      { id: newId("message"), ...inConversation, role: "assistant", text: answer, parts, runId },
    ],
  });
  await tx.runFrame.create({ data: { orgId, runId, seq: 1, events: logOf(turn) } });
}

function logOf({ answer, durationMs, usage }: Turn): RunEvent[] {
  return [
    { type: "run-start", attempt: 1 },
    { type: "step-start", step: 0, modelId: demoConversation.modelId },
    { type: "text-delta", text: answer },
    { type: "step-finish", step: 0, finishReason: "stop", usage },
    { type: "run-finish", outcome: "completed", usage, durationMs },
  ];
}
