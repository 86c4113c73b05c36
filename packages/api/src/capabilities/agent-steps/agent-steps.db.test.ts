import { createServer, type Server } from "node:http";
import type { Kept } from "@guildhall/workflow-engine";
import { lastText } from "@guildhall/testing/model-server";
import { testDatabase } from "@guildhall/testing/test-database";
import { graphOf } from "@guildhall/workflow-engine/testing";
import { afterAll, expect, test } from "vitest";
import type { SetAgentToolsInput } from "../../agents/tools/agent-tools.contract.ts";
import { openChatBench } from "../../testing/open-chat-bench.ts";
import { createCapabilities } from "../create-capabilities.ts";

const chat = openChatBench(testDatabase());
const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

const give = (...tools: SetAgentToolsInput["tools"]) => chat.owner.api.agents.tools.set({ id: chat.agentId, tools });
const sum = (expression: string, id: string) => ({ id, name: "calculator", arguments: { expression } });
const callFirst = (...toolCalls: { id: string; name: string; arguments: Record<string, string> }[]) =>
  chat.models.set((request) =>
    request.messages.some(({ role }) => role === "tool")
      ? { answer: `It is ${lastText(request, "tool")}` }
      : { answer: "Let me see. ", toolCalls },
  );

/** A registered tool, and the keys with which it was called. */
async function openTool(): Promise<{ id: string; keys: unknown[] }> {
  const keys: unknown[] = [];
  const server = createServer((request, response) => {
    keys.push(request.headers["idempotency-key"]);
    response.setHeader("content-type", "application/json").end('{"sky":"clear"}');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`;
  const name = `weather${servers.length}`;
  const configuration = { method: "GET", url } as const;
  const { id } = await chat.owner.api.tools.create({ name, description: "Tells the weather", configuration });
  return { id, keys };
}

async function start(): Promise<string> {
  const definition = graphOf(
    {
      start: { type: "trigger.manual" },
      ask: { type: "agent", config: { agentId: chat.agentId, message: "{{ input }}" } },
    },
    ["start -> ask"],
  );
  const { id } = await chat.owner.api.workflows.create({ name: "Flow", definition });
  return (await chat.owner.api.executions.start({ id, input: "How is it?", draft: true })).id;
}
const stepOf = async (id: string) =>
  (await chat.owner.api.executions.get({ id })).steps.find(({ nodeId }) => nodeId === "ask");
const openApproval = async (runId: string) => (await chat.owner.api.approvals.list({ runId })).items;

test("the agent of a step calls its tools; the step shows the calls and the sum of what it took", async () => {
  const tool = await openTool();
  await give({ tool: "calculator", needsApproval: false }, { tool: tool.id, needsApproval: false });
  callFirst(sum("6 * 7", "a"), { id: "w", name: `weather${servers.length}`, arguments: {} });
  const id = await start();
  await chat.expectEnd(id, "completed");
  const step = await stepOf(id);
  expect(step).toMatchObject({ status: "completed", output: expect.stringContaining("It is ") });
  expect(step?.calls).toMatchObject([
    { toolCallId: "a", input: { expression: "6 * 7" }, output: { result: 42 }, isError: false },
    { toolCallId: "w", output: { status: 200, body: { sky: "clear" } } },
  ]);
  expect(tool.keys).toEqual([`${id}:ask::w`]);
  const { rows } = await chat.services.database.pool.query<{ tokens: number; calls: number }>(
    `select sum("inputTokens" + "outputTokens")::int as tokens, count(*)::int as calls from "UsageEntry" where "runId" = $1`,
    [id],
  );
  expect(rows[0]).toEqual({ calls: 2, tokens: (step?.inputTokens ?? 0) + (step?.outputTokens ?? 0) });
});

test("a tool that has answered is not called again when the worker dies behind it", async () => {
  const tool = await openTool();
  await give({ tool: tool.id, needsApproval: false });
  callFirst({ id: "w", name: `weather${servers.length}`, arguments: {} });
  const { orgId, userId: createdById } = chat.owner.principal;
  const { database, ...services } = chat.services;
  const { askAgent } = createCapabilities({ ...services, pool: database.pool })({ orgId, runId: null, createdById });
  const runId = `exe_${"0".repeat(26)}`;
  let kept: Kept | null = null;
  const ask = (keep: (next: Kept) => Promise<void>) =>
    askAgent(
      { agentId: chat.agentId, message: "How is it?" },
      {
        idempotencyKey: `${runId}:ask:`,
        attempt: 1,
        signal: new AbortController().signal,
        progress: kept?.progress ?? null,
        answer: null,
        keep,
      },
    );
  const dies = ask((next) => {
    kept = next;
    return tool.keys.length > 0 ? Promise.reject(new Error("the worker was killed")) : Promise.resolve();
  });
  await expect(dies).rejects.toThrow("killed");
  expect(await ask(() => Promise.resolve())).toMatchObject({ output: expect.stringContaining("clear") });
  expect(tool.keys).toEqual([`${runId}:ask::w`]);
  expect(chat.models.chats).toHaveLength(2);
});

test("a step rests while a person has to allow its calls, and asks about them one after the other", async () => {
  await give({ tool: "calculator", needsApproval: true });
  callFirst(sum("2 + 2", "a"), sum("5 + 5", "b"));
  const id = await start();
  await chat.expectEnd(id, "waiting");
  const [first, ...others] = await openApproval(id);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ title: "Ada wants to call calculator", data: { expression: "2 + 2" }, isMine: true });
  expect(first?.assigneeId).toBe(chat.owner.user.id);
  await chat.owner.api.approvals.decide({ id: first?.id ?? "", decision: "approved", data: { expression: "3 + 3" } });
  await expect.poll(async () => (await openApproval(id))[0]?.data).toEqual({ expression: "5 + 5" });
  await chat.expectEnd(id, "waiting");
  const [second] = await openApproval(id);
  expect(chat.models.chats).toHaveLength(1);
  await chat.owner.api.approvals.decide({ id: second?.id ?? "", decision: "rejected", comment: "Not that" });
  await chat.expectEnd(id, "completed");
  expect((await stepOf(id))?.calls).toMatchObject([
    { input: { expression: "3 + 3" }, output: { result: 6 }, approval: { status: "approved" } },
    { output: "The person did not allow this call: Not that", approval: { status: "rejected" } },
  ]);
  expect(chat.models.chats).toHaveLength(2);
});

test("a run that is stopped while its agent asks leaves no question open", async () => {
  await give({ tool: "calculator", needsApproval: true });
  callFirst(sum("2 + 2", "a"));
  const id = await start();
  await chat.expectEnd(id, "waiting");
  await chat.owner.api.executions.cancel({ id });
  await chat.expectEnd(id, "cancelled");
  expect(await openApproval(id)).toEqual([]);
});
