import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { graphOf } from "@guildhall/workflow-engine/testing";
import { expect, test } from "vitest";
import { openChatBench } from "../../testing/open-chat-bench.ts";
import { priceModel } from "../../testing/price-model.ts";
import { callEntryId } from "./call-entry-id.ts";
import { recordCall } from "./record-call.ts";

const chat = openChatBench(testDatabase());

const ledgerOf = async (runId: string) =>
  chat.services.database.prisma.usageEntry.findMany({ where: { runId }, orderBy: { id: "asc" } });
const runOf = (id: string) => chat.services.database.prisma.run.findUniqueOrThrow({ where: { id } });
const sum = (entries: { costMicros: bigint }[]) => entries.reduce((total, { costMicros }) => total + costMicros, 0n);

test("each call of a turn stands in the ledger once, and together they are what the run cost", async () => {
  await priceModel(chat, { inputPriceMicros: 2_000_000, outputPriceMicros: 10_000_000 });
  await chat.owner.api.agents.tools.set({ id: chat.agentId, tools: [{ tool: "calculator", needsApproval: false }] });
  chat.models.set((request) =>
    request.messages.some(({ role }) => role === "tool")
      ? { answer: "It is done." }
      : { answer: "", toolCalls: [{ id: "a", name: "calculator", arguments: { expression: "6 * 7" } }] },
  );
  const { runId } = await chat.send();
  await chat.expectEnd(runId, "completed");
  const entries = await ledgerOf(runId);
  const { costMicros, inputTokens } = await runOf(runId);
  const { userId, orgId } = chat.owner.principal;
  expect(entries).toMatchObject([0, 1].map(() => ({ userId, agentId: chat.agentId, modelName: "scripted-model" })));
  expect(sum(entries)).toBe(costMicros);
  expect(costMicros).toBeGreaterThan(0n);
  expect(entries.reduce((tokens, entry) => tokens + entry.inputTokens, 0)).toBe(inputTokens);

  // A worker that dies between its call and what follows has the call told again.
  const spender = { orgId, runId, userId: null, agentId: null };
  const again = { ...spender, modelName: "x", usage: { inputTokens: 9, outputTokens: 9 }, costMicros: 9 };
  await recordCall(chat.services.database.pool, { ...again, entryId: callEntryId(runId, 0) });
  expect(await ledgerOf(runId)).toEqual(entries);
});

test("the steps of an execution enter with agent and workflow", async () => {
  chat.models.set({ answer: "Fine." });
  await priceModel(chat, { inputPriceMicros: 2_000_000, outputPriceMicros: 10_000_000 });
  const definition = graphOf(
    {
      start: { type: "trigger.manual" },
      ask: { type: "agent", config: { agentId: chat.agentId, message: "Well?" } },
      think: { type: "model", config: { prompt: "Well?" } },
      done: { type: "end", config: { output: "{{ steps.think.output }}" } },
    },
    ["start -> ask", "ask -> think", "think -> done"],
  );
  const { workflows, executions } = chat.owner.api;
  const { id: workflowId } = await workflows.create({ name: newId("workflow"), definition });
  await workflows.publish({ id: workflowId });
  const { id, status } = await executions.start({ id: workflowId, input: null, wait: true });
  expect(status).toBe("completed");
  const entries = await ledgerOf(id);
  expect(new Set(entries.map(({ agentId }) => agentId))).toEqual(new Set([chat.agentId, null]));
  expect(entries).toMatchObject([{ workflowId }, { workflowId }]);
  expect(sum(entries)).toBe((await runOf(id)).costMicros);
});
