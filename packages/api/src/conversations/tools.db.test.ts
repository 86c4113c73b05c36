import { createServer, type Server } from "node:http";
import { turnText } from "@guildhall/kernel";
import { lastText } from "@guildhall/testing/model-server";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeEach, expect, test } from "vitest";
import type { SetAgentToolsInput } from "../agents/tools/agent-tools.contract.ts";
import { joinOrganization } from "../testing/create-organization-with.ts";
import { openChatBench } from "../testing/open-chat-bench.ts";

const chat = openChatBench(testDatabase());
const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

type Chosen = SetAgentToolsInput["tools"][number];
const give = (...tools: Chosen[]) => chat.owner.api.agents.tools.set({ id: chat.agentId, tools });
const free = (tool: Chosen["tool"]): Chosen => ({ tool, needsApproval: false });
const asked = (tool: Chosen["tool"]): Chosen => ({ tool, needsApproval: true });
const sum = (expression: string, id = "a") => ({ id, name: "calculator", arguments: { expression } });

/** The model calls these first and then repeats what the last of them told. */
const callFirst = (...toolCalls: ReturnType<typeof sum>[]) =>
  chat.models.set((request) =>
    request.messages.some(({ role }) => role === "tool")
      ? { answer: `It is ${lastText(request, "tool")}` }
      : { answer: "Let me see. ", toolCalls },
  );
const answerOf = async () => (await chat.get()).messages.at(-1)?.run;
const openApprovals = async () =>
  (await chat.owner.api.approvals.list({})).items.filter(
    ({ conversationId }) => conversationId === chat.conversationId,
  );
const leases = async () =>
  (await chat.services.database.pool.query(`select 1 from "JobLease" where "endedAt" is null`)).rowCount;

beforeEach(() => give(free("calculator")));

test("the agent calls its tools side by side, and what came of them is in the log and in the settled answer", async () => {
  callFirst(sum("6 * 7"), sum("1 / 0", "b"));
  const { runId } = await chat.send();
  const frames = await chat.followTo(runId);
  const events = frames.flatMap((frame) => frame.events);
  expect(events.filter(({ type }) => type === "tool-result")).toHaveLength(2);
  await chat.expectEnd(runId, "completed");
  const run = await answerOf();
  expect(run?.turn.parts).toMatchObject([
    { type: "text", text: "Let me see. " },
    {
      type: "tool",
      input: { expression: "6 * 7" },
      output: { result: 42 },
      isError: false,
      durationMs: expect.any(Number),
    },
    { type: "tool", output: expect.stringContaining("can't be calculated"), isError: true },
    { type: "text" },
  ]);
  // Later turns are shown the calls and what they told.
  chat.models.set({ answer: "Right." });
  await chat.expectEnd((await chat.send("And?")).runId, "completed");
  expect(JSON.stringify(chat.models.chats.at(-1)?.body)).toContain("tool_call_id");
});

test("a call that needs approval rests without a worker until it is approved, as the person changed it", async () => {
  await give(asked("calculator"));
  callFirst(sum("2 + 2"));
  const { runId } = await chat.send();
  await chat.expectEnd(runId, "waiting");
  expect(await answerOf()).toMatchObject({ status: "waiting", turn: { outcome: null } });
  await expect.poll(leases).toBe(0);
  await expect(chat.send("Hurry")).rejects.toMatchObject({ code: "CONFLICT" });
  const [approval, ...others] = await openApprovals();
  expect(others).toEqual([]);
  expect(approval).toMatchObject({
    title: "Ada wants to call calculator",
    data: { expression: "2 + 2" },
    isMine: true,
  });
  const stranger = await joinOrganization(chat.services, chat.owner.principal.orgId, "admin");
  await expect(stranger.api.approvals.get({ id: approval?.id ?? "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await chat.owner.api.approvals.decide({
    id: approval?.id ?? "",
    decision: "approved",
    data: { expression: "3 + 3" },
  });
  await chat.expectEnd(runId, "completed");
  const run = await answerOf();
  expect(run && turnText(run.turn)).toContain('{"result":6}');
  expect(run?.turn.parts[1]).toMatchObject({ approval: { status: "approved" }, input: { expression: "3 + 3" } });
});

test("what is refused is told to the model with the person's words, and each of two calls waits for its own answer", async () => {
  await give(asked("calculator"));
  callFirst(sum("1 + 1"), sum("5 + 5", "b"));
  const { runId } = await chat.send();
  await chat.expectEnd(runId, "waiting");
  const approvals = await openApprovals();
  const idOf = (expression: string) =>
    approvals.find(({ data }) => JSON.stringify(data).includes(expression))?.id ?? "";
  await chat.owner.api.approvals.decide({ id: idOf("1 + 1"), decision: "rejected", comment: "Do it yourself" });
  await expect
    .poll(async () => (await answerOf())?.turn.parts[1])
    .toMatchObject({ output: "The person did not allow this call: Do it yourself", isError: true });
  await chat.expectEnd(runId, "waiting");
  expect(chat.models.chats).toHaveLength(1);
  await chat.owner.api.approvals.decide({ id: idOf("5 + 5"), decision: "approved" });
  await chat.expectEnd(runId, "completed");
  expect((await answerOf())?.turn.parts[2]).toMatchObject({ output: { result: 10 } });
});

test("an answer that waits can be stopped: nothing is asked any more, and the conversation goes on", async () => {
  await give(asked("calculator"));
  callFirst(sum("1 + 1"));
  const { runId } = await chat.send();
  await chat.expectEnd(runId, "waiting");
  await chat.owner.api.conversations.stop({ runId });
  await chat.expectEnd(runId, "cancelled");
  expect(await openApprovals()).toEqual([]);
  chat.models.set({ answer: "ok" });
  await chat.expectEnd((await chat.send("Go on")).runId, "completed");
});

test("a task that an agent creates is the person's own, and a registered tool is called with a key of the call", async () => {
  const keys: unknown[] = [];
  const server = createServer((request, response) => {
    keys.push(request.headers["idempotency-key"]);
    response.setHeader("content-type", "application/json").end('{"sky":"clear"}');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`;
  const weather = await chat.owner.api.tools.create({
    name: "weather",
    description: "Tells the weather",
    configuration: { method: "GET", url },
  });
  await give(free("create_task"), free(weather.id));
  const task = { id: "t", name: "create_task", arguments: { title: "Water the oak", dueAt: "2031-01-01T09:00:00Z" } };
  chat.models.set((request) =>
    request.messages.some(({ role }) => role === "tool")
      ? { answer: "Done" }
      : { toolCalls: [task, { id: "w", name: "weather", arguments: {} }] },
  );
  const { runId } = await chat.send();
  await chat.expectEnd(runId, "completed");
  expect((await answerOf())?.turn.parts).toMatchObject([
    { output: { title: "Water the oak" } },
    { output: { status: 200, body: { sky: "clear" } } },
    {},
  ]);
  expect(keys).toEqual([`${runId}:w`]);
  expect((await chat.owner.api.tasks.list({})).items).toMatchObject([{ title: "Water the oak" }]);
});

test("members choose tools, but don't take questions away; other organizations' tools are not there", async () => {
  const member = await joinOrganization(chat.services, chat.owner.principal.orgId, "member");
  const set = (...tools: Chosen[]) => member.api.agents.tools.set({ id: chat.agentId, tools });
  await expect(set(free("http_request"))).rejects.toMatchObject({ code: "FORBIDDEN" });
  const { items } = await set(asked("http_request"), free("run_code"));
  expect(items.filter(({ isChosen }) => isChosen)).toMatchObject([
    { tool: "http_request", needsApproval: true },
    { tool: "run_code", needsApproval: false },
  ]);
  await expect(set(free(`tol_${"0".repeat(26)}`))).rejects.toMatchObject({ code: "NOT_FOUND" });
  const viewer = await joinOrganization(chat.services, chat.owner.principal.orgId, "viewer");
  await expect(viewer.api.agents.tools.set({ id: chat.agentId, tools: [] })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});
