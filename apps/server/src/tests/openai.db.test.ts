import type { LanguageModelV4Prompt, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { type Guildhall, startGuildhall, waitFor } from "@guildhall/testing/guildhall";
import { type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { testDatabase } from "@guildhall/testing/test-database";
import OpenAI from "openai";
import { afterAll, beforeAll, expect, test } from "vitest";
import { client, createAgent, keyFor, revokeKey } from "./client.ts";

const database = testDatabase();
let models: ModelServer;
let guildhall: Guildhall;
let openai: OpenAI;

beforeAll(async () => {
  models = await startModelServer();
  const env = { OPENAI_BASE_URL: models.baseUrl, OPENAI_API_KEY: "sk-test" };
  guildhall = await startGuildhall({ databaseUrl: database.url, env });
  openai = new OpenAI({ baseURL: `${guildhall.url}/v1`, apiKey: guildhall.owner.apiKey, maxRetries: 0 });
  await createAgent(guildhall, "Ada");
});

afterAll(async () => {
  await guildhall.stop();
  await models.close();
});

const ask = { model: "agent:ada", messages: [{ role: "user" as const, content: "What is a guild?" }] };

test("the official client lists the agents as models", async () => {
  const { data } = await openai.models.list();
  expect(data).toMatchObject([
    { id: "agent:ada", object: "model", owned_by: "guildhall" },
    { id: "offline:offline-ngrams", object: "model", owned_by: "offline" },
  ]);
  expect(await openai.models.retrieve("agent:ada")).toMatchObject({ id: "agent:ada", object: "model" });
  await expect(openai.models.retrieve("agent:nobody")).rejects.toMatchObject({ status: 404, code: "model-not-found" });
});

test("the official client gets a whole answer with its usage", async () => {
  models.set({ answer: "A guild is a company of craftspeople." });
  const completion = await openai.chat.completions.create(ask);
  expect(completion.choices[0]).toMatchObject({
    finish_reason: "stop",
    message: { role: "assistant", content: "A guild is a company of craftspeople." },
  });
  expect(completion.usage?.total_tokens).toBeGreaterThan(0);
});

test("the official client streams an answer, and its usage when it asks for it", async () => {
  models.set({ answer: "One two three four five six seven.", tokensPerSecond: 50 });
  const stream = await openai.chat.completions.create({
    ...ask,
    stream: true,
    stream_options: { include_usage: true },
  });
  const pieces: string[] = [];
  let usage = 0;
  for await (const chunk of stream) {
    pieces.push(chunk.choices[0]?.delta.content ?? "");
    usage = chunk.usage?.total_tokens ?? usage;
  }
  expect(pieces.join("")).toBe("One two three four five six seven.");
  expect(pieces.filter(Boolean).length).toBeGreaterThan(1);
  expect(usage).toBeGreaterThan(0);
});

test("an answer ends before the first of the words at which it is to stop, however the pieces fall", async () => {
  models.set({ answer: "One two STOP three four.", tokensPerSecond: 100 });
  const whole = await openai.chat.completions.create({ ...ask, stop: ["never", "o STOP"] });
  expect(whole.choices[0]).toMatchObject({ message: { content: "One tw" }, finish_reason: "stop" });
  expect(models.chats.at(-1)?.body).toMatchObject({ stop: ["never", "o STOP"] });
  const stream = await openai.chat.completions.create({ ...ask, stream: true, stop: " STOP" });
  let text = "";
  for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? "";
  expect(text).toBe("One two");
  const none = await openai.chat.completions.create({ ...ask, stop: "One" });
  expect(none.choices[0]).toMatchObject({ message: { content: "" }, finish_reason: "stop" });
});

test("what the agent's tools do is folded into the answer", async () => {
  const { agent } = await createAgent(guildhall, "Cal");
  const tools = [
    { tool: "calculator" as const, needsApproval: false },
    { tool: "current_time" as const, needsApproval: true },
  ];
  await client(guildhall).agents.tools.set.mutate({ id: agent.id, tools });
  const calls = [
    { id: "a", name: "calculator", arguments: { expression: "6 * 7" } },
    { id: "b", name: "current_time", arguments: {} },
  ];
  models.set((request) =>
    request.messages.some(({ role }) => role === "tool")
      ? { answer: `It is ${request.messages.map(({ content }) => JSON.stringify(content)).join()}` }
      : { answer: "Let me see. ", toolCalls: calls },
  );
  const stream = await openai.chat.completions.create({ ...ask, model: "agent:cal", stream: true });
  const reasons: string[] = [];
  let text = "";
  for await (const { choices } of stream) {
    expect(choices[0]?.delta.tool_calls).toBeUndefined();
    text += choices[0]?.delta.content ?? "";
    if (choices[0]?.finish_reason) reasons.push(choices[0].finish_reason);
  }
  expect(text).toMatch(/^Let me see. It is /);
  expect(text).toContain("42");
  // A program can't be asked whether a call may be made.
  expect(text).toContain("may only be called when a person allows it");
  expect(reasons).toEqual(["stop"]);
  models.reset();
});

test("the official client makes vectors, packed as it asks for them, and of the length that it asks for", async () => {
  const input = ["a guild of goldsmiths", "goldsmiths have a guild", "rain"];
  const { data, usage } = await openai.embeddings.create({ model: "default", input });
  const [first = [], second = [], third = []] = data.map(({ embedding }) => embedding);
  const nearness = (a: number[], b: number[]) => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
  expect(first).toHaveLength(512);
  expect(nearness(first, second)).toBeGreaterThan(nearness(first, third));
  expect(usage.total_tokens).toBeGreaterThan(0);
  const short = await openai.embeddings.create({
    model: "offline",
    input: "rain",
    dimensions: 64,
    encoding_format: "float",
  });
  expect(short).toMatchObject({ model: "offline:offline-ngrams", data: [{ embedding: { length: 64 } }] });
  const remote = await openai.embeddings.create({ model: "openai:text-embed", input: ["x", "y"] });
  expect(remote.data.map(({ embedding }) => embedding.length)).toEqual([1536, 1536]);
  const wrong = { status: 404, code: "model-not-found", param: "model" };
  await expect(openai.embeddings.create({ model: "offline:none", input: "x" })).rejects.toMatchObject(wrong);
  await expect(openai.embeddings.create({ model: "default", input: [] })).rejects.toMatchObject({ status: 400 });
});

test("the AI SDK's provider for such servers answers, streams and makes vectors", async () => {
  models.set({ answer: "A guild is a company.", tokensPerSecond: 100 });
  const provider = createOpenAICompatible({
    name: "guildhall",
    baseURL: `${guildhall.url}/v1`,
    apiKey: guildhall.owner.apiKey,
    includeUsage: true,
  });
  const model = provider.chatModel("agent:ada");
  const prompt: LanguageModelV4Prompt = [{ role: "user", content: [{ type: "text", text: "What is a guild?" }] }];
  const whole = await model.doGenerate({ prompt });
  expect(whole.content).toMatchObject([{ type: "text", text: "A guild is a company." }]);
  expect(whole.usage.inputTokens.total).toBeGreaterThan(0);
  const { stream } = await model.doStream({ prompt, stopSequences: ["company"] });
  const parts: LanguageModelV4StreamPart[] = [];
  for await (const part of stream) parts.push(part);
  expect(parts.flatMap((part) => (part.type === "text-delta" ? [part.delta] : [])).join("")).toBe("A guild is a ");
  expect(parts.at(-1)).toMatchObject({ type: "finish", finishReason: { unified: "stop" } });
  expect(parts.at(-1)).toMatchObject({ usage: { outputTokens: { total: expect.any(Number) } } });
  const { embeddings } = await provider.embeddingModel("default").doEmbed({ values: ["rain", "sun"] });
  expect(embeddings.map(({ length }) => length)).toEqual([512, 512]);
  await expect(provider.chatModel("agent:nobody").doGenerate({ prompt })).rejects.toMatchObject({ statusCode: 404 });
});

test("the model sees the agent's prompt, the client's system message and the whole history", async () => {
  models.set({ answer: "ok" });
  const messages = [
    { role: "system" as const, content: "Answer in French." },
    { role: "user" as const, content: "My name is Zoé." },
    { role: "assistant" as const, content: "Bonjour Zoé." },
    { role: "user" as const, content: [{ type: "text" as const, text: "What is my name?" }] },
  ];
  await openai.chat.completions.create({ model: "agent:ada", messages, temperature: 0.3, max_tokens: 77 });
  const body = JSON.stringify(models.chats.at(-1)?.body);
  for (const part of ["Ada", "Answer in French.", "My name is Zoé.", "Bonjour Zoé.", "What is my name?"]) {
    expect(body).toContain(part);
  }
  expect(models.chats.at(-1)?.body).toMatchObject({ temperature: 0.3, max_tokens: 77 });
});

test("errors come in OpenAI's form, with the field that is wrong", async () => {
  const wrongKey = new OpenAI({ baseURL: `${guildhall.url}/v1`, apiKey: `gh_${"0".repeat(40)}`, maxRetries: 0 });
  await expect(wrongKey.models.list()).rejects.toMatchObject({ status: 401, type: "authentication_error" });
  await expect(openai.chat.completions.create({ ...ask, model: "agent:nobody" })).rejects.toMatchObject({
    status: 404,
    code: "model-not-found",
    param: "model",
  });
  await expect(openai.chat.completions.create({ ...ask, model: "gpt-4o" })).rejects.toMatchObject({
    status: 400,
    param: "model",
  });
  const response = await fetch(`${guildhall.url}/v1/responses`, { method: "POST" });
  expect([response.status, await response.json()]).toMatchObject([404, { error: { code: "no-such-path" } }]);
  await expect(openai.chat.completions.create({ ...ask, temperature: 9 })).rejects.toMatchObject({
    status: 400,
    param: "temperature",
  });
});

test("a model that refuses is told in its words and with a status, not as an empty answer", async () => {
  models.set({ failure: { kind: "refuse", status: 401 } });
  await expect(openai.chat.completions.create(ask)).rejects.toMatchObject({ status: 503, code: "model-refused-key" });
  const streamed = openai.chat.completions.create({ ...ask, stream: true });
  await expect(streamed).rejects.toMatchObject({ status: 503, code: "model-refused-key" });
  models.set({ failure: null });
});

test("a client that hangs up stops the run", async () => {
  models.set({ answer: "word ".repeat(400), tokensPerSecond: 20 });
  const stream = await openai.chat.completions.create({ ...ask, stream: true });
  for await (const chunk of stream) {
    if (chunk.choices[0]?.delta.content) break;
  }
  stream.controller.abort();
  await waitFor("the model call being hung up", () => models.chats.at(-1)?.hungUp);
});

test("a key is let in by what it is for, at every door", async () => {
  models.set({ answer: "Yes." });
  const statusOf = async (key: string, path: string, body?: object) => {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
    const init = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers };
    const response = await fetch(`${guildhall.url}${path}`, init);
    return [response.status, /key-scope/.test(await response.text())];
  };
  const doors = (key: string) =>
    Promise.all([
      statusOf(key, "/v1/models"),
      statusOf(key, "/v1/chat/completions", ask),
      statusOf(key, "/api/v1/agents"),
      statusOf(key, "/api/trpc/agents.list?input=%7B%7D"),
      statusOf(key, "/api/v1/audit/export?format=csv"),
      statusOf(key, "/api/v1/projects", { name: "One" }),
      statusOf(key, "/api/v1/workflows"),
    ]);
  const [open, refused] = [
    [200, false],
    [403, true],
  ];
  expect(await doors(await keyFor(guildhall, ["read"]))).toEqual([open, refused, open, open, open, refused, open]);
  expect(await doors(await keyFor(guildhall, ["chat"]))).toEqual([open, open, open, open, refused, refused, refused]);
  expect(await doors(await keyFor(guildhall, ["run"]))).toEqual([
    refused,
    refused,
    refused,
    refused,
    refused,
    refused,
    open,
  ]);
  expect((await doors(await keyFor(guildhall, ["write"])))[5]).toEqual([201, false]);
});

test("a key that was good a moment ago is refused from the moment on in which it is revoked", async () => {
  models.set({ answer: "ok" });
  const apiKey = await keyFor(guildhall, ["chat"]);
  const theirs = new OpenAI({ baseURL: `${guildhall.url}/v1`, apiKey, maxRetries: 0 });
  for (let i = 0; i < 2; i++) expect((await theirs.chat.completions.create(ask)).choices).toHaveLength(1);
  await expect(theirs.chat.completions.create({ ...ask, model: "agent:nobody" })).rejects.toMatchObject({
    status: 404,
  });
  await revokeKey(guildhall, apiKey);
  const asked = models.chats.length;
  await expect(theirs.chat.completions.create(ask)).rejects.toMatchObject({ status: 401 });
  expect(models.chats).toHaveLength(asked);
});
