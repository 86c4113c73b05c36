import { createHash } from "node:crypto";
import { type Guildhall, startGuildhall, waitFor } from "@guildhall/testing/guildhall";
import { type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { type OtlpCollector, type ReceivedSpan, startOtlpCollector } from "@guildhall/testing/otlp-collector";
import { testDatabase } from "@guildhall/testing/test-database";
import { graphOf } from "@guildhall/workflow-engine/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { client, createAgent } from "./client.ts";

const database = testDatabase();
let collector: OtlpCollector;
let models: ModelServer;
let guildhall: Guildhall;
let agentId: string;

beforeAll(async () => {
  [collector, models] = await Promise.all([startOtlpCollector(), startModelServer()]);
  guildhall = await startGuildhall({
    databaseUrl: database.url,
    env: {
      OPENAI_BASE_URL: models.baseUrl,
      OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`,
      OTEL_EXPORTER_OTLP_HEADERS: "x-key=a%20key, x-team=guild",
      OTEL_SERVICE_NAME: "guild-tests",
    },
  });
  agentId = (await createAgent(guildhall, "Ada")).agent.id;
  await client(guildhall).agents.tools.set.mutate({
    id: agentId,
    tools: [{ tool: "calculator", needsApproval: false }],
  });
});
afterAll(async () => {
  await guildhall.stop();
  await models.close();
  collector.close();
});

const ofTrace = (traceId: string) => collector.spans.filter((span) => span.traceId === traceId);
const named = (spans: ReceivedSpan[], name: string) => spans.filter((span) => span.name === name);
const traceOf = (runId: string) => createHash("sha256").update(runId).digest("hex").slice(0, 32);

/** The spans of a trace, once the root with this name is there. */
async function whole(traceId: string, root: string): Promise<[ReceivedSpan, ReceivedSpan[]]> {
  const found = () => named(ofTrace(traceId), root)[0];
  await waitFor(`the span ${root}`, async () => found() !== undefined);
  const span = found();
  if (!span) throw new Error(`${root} is gone`);
  return [span, ofTrace(traceId)];
}

async function ask(text: string): Promise<{ runId: string; conversationId: string }> {
  const { id: conversationId } = await client(guildhall).conversations.create.mutate({ agentId });
  const { runId } = await client(guildhall).conversations.send.mutate({ conversationId, content: text });
  return { runId, conversationId };
}

const sum = { id: "a", name: "calculator", arguments: { expression: "6 * 7" } };
const callOnce = () =>
  models.set((request) =>
    request.messages.some(({ role }) => role === "tool") ? { answer: "It is 42." } : { toolCalls: [sum] },
  );

test("a turn with a tool is one trace: the agent, each call of the model, the tool; and nothing that was said", async () => {
  callOnce();
  const { runId, conversationId } = await ask("How much is it, my secret friend?");
  const [root, spans] = await whole(traceOf(runId), "invoke_agent Ada");
  expect(root).toMatchObject({ parentSpanId: "", service: "guild-tests", kind: 1, status: { code: 0 } });
  expect(root.attributes).toMatchObject({
    "gen_ai.operation.name": "invoke_agent",
    "gen_ai.agent.id": agentId,
    "gen_ai.conversation.id": conversationId,
    "guildhall.run.id": runId,
  });
  const chats = named(spans, "chat scripted-model");
  expect(chats).toHaveLength(2);
  for (const chat of chats) {
    expect(chat).toMatchObject({ parentSpanId: root.spanId, kind: 3 });
    expect(chat.attributes).toMatchObject({
      "gen_ai.operation.name": "chat",
      "gen_ai.provider.name": "openai",
      "gen_ai.request.model": "scripted-model",
      "gen_ai.response.model": "scripted-model",
      "gen_ai.usage.input_tokens": expect.any(Number),
      "gen_ai.usage.output_tokens": expect.any(Number),
      "gen_ai.conversation.id": conversationId,
      "gen_ai.agent.name": "Ada",
    });
    expect(chat.startTimeUnixNano).toBeGreaterThanOrEqual(root.startTimeUnixNano - 1000);
    expect(chat.endTimeUnixNano).toBeGreaterThanOrEqual(chat.startTimeUnixNano);
  }
  const [tool] = named(spans, "execute_tool calculator");
  expect(tool).toMatchObject({ parentSpanId: root.spanId, attributes: { "gen_ai.tool.call.id": "a" } });
  expect(spans).toHaveLength(4);
  expect(JSON.stringify(collector.spans)).not.toMatch(/secret friend|6 \* 7/);
  expect(collector.headers()).toMatchObject({ "x-key": "a key", "x-team": "guild" });
});

test("an execution is one trace with those it starts: steps, agents and models, and why something failed", async () => {
  models.reset();
  models.set({ answer: "Fine." });
  const { workflows, executions } = client(guildhall);
  const publish = async (name: string, ...graph: Parameters<typeof graphOf>) => {
    const { id } = await workflows.create.mutate({ name, definition: graphOf(...graph) });
    await workflows.publish.mutate({ id });
    return id;
  };
  const childId = await publish(
    "Inner",
    { start: { type: "trigger.manual" }, agent: { type: "agent", config: { agentId, message: "Hello" } } },
    ["start -> agent"],
  );
  const id = await publish(
    "Outer",
    {
      start: { type: "trigger.manual" },
      each: { type: "map", config: { list: "{{ [1, 2] }}" } },
      model: { type: "model", config: { prompt: "Say {{ item }}" } },
      child: { type: "workflow", config: { workflowId: childId } },
      broken: { type: "code", config: { source: "throw new Error('no')" } },
    },
    ["start -> each", "each.item -> model", "model -> each.result", "each -> child", "child -> broken"],
  );
  const started = await executions.start.mutate({ id, wait: true });
  const { traceId } = await executions.get.query({ id: started.id });
  if (!traceId) throw new Error("the execution shows no trace");
  const [root, spans] = await whole(traceId, "workflow Outer");
  const one = (name: string) => named(spans, name)[0]?.spanId;
  expect(root).toMatchObject({ parentSpanId: "", status: { code: 2 } });
  expect(root.attributes["error.type"]).toBe(started.error?.reason);
  expect(spans.find(({ name }) => name === "step broken")).toMatchObject({
    parentSpanId: root.spanId,
    status: { code: 2 },
  });
  const items = named(spans, "step model");
  expect(new Set(items.map(({ attributes }) => attributes["guildhall.step.iteration"]))).toEqual(new Set(["0", "1"]));
  for (const item of items) expect(item.parentSpanId).toBe(one("step each"));
  const above = new Map(
    spans.map((span) => [span.spanId, spans.find(({ spanId }) => spanId === span.parentSpanId)?.name]),
  );
  const nameAbove = (name: string) => above.get(one(name) ?? "");
  expect(nameAbove("workflow Inner")).toBe("step child");
  expect(nameAbove("step agent")).toBe("workflow Inner");
  expect(nameAbove("invoke_agent Ada")).toBe("step agent");
  const chats = named(spans, "chat scripted-model").map(({ spanId }) => above.get(spanId));
  expect(chats).toHaveLength(3);
  expect(chats.filter((name) => name === "step model")).toHaveLength(2);
  expect(chats).toContain("invoke_agent Ada");
});

test("a collector that refuses disturbs no run, and when the worker ends, what is left is sent", async () => {
  callOnce();
  collector.refuse(true);
  const refused = await ask("How much?");
  await waitFor("a refusal", async () => collector.refused() > 0);
  const { messages } = await client(guildhall).conversations.get.query({ id: refused.conversationId });
  expect(messages.at(-1)?.run).toMatchObject({ status: "completed" });
  collector.refuse(false);
  const { runId, conversationId } = await ask("And now?");
  await waitFor("the answer", async () => {
    const { messages: now } = await client(guildhall).conversations.get.query({ id: conversationId });
    return now.at(-1)?.run?.status === "completed";
  });
  await guildhall.worker.kill("SIGTERM");
  expect(named(ofTrace(traceOf(runId)), "invoke_agent Ada")).toHaveLength(1);
});
