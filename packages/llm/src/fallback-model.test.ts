import type { LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { type ModelFailure, type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createModels } from "./create-models.ts";
import { listProviderModels } from "./list-provider-models.ts";
import { readPassing } from "./passed-over.ts";
import { storedProvider } from "./stored-provider.ts";

let one: ModelServer;
let two: ModelServer;
beforeAll(async () => {
  [one, two] = [await startModelServer(), await startModelServer()];
});
beforeEach(() => {
  one.reset();
  two.reset();
  one.set({ answer: "from one" });
  two.set({ answer: "from two", models: ["second"] });
});
afterAll(async () => {
  await one.close();
  await two.close();
});

const prompt = [{ role: "user" as const, content: [{ type: "text" as const, text: "hello" }] }];

function modelsOfTwo(firstTokenMs = 5000) {
  const second = storedProvider(
    { kind: "openai_compatible", name: "backup", baseUrl: two.baseUrl, apiKey: "k2" },
    fetch,
  );
  const config = { openai: { baseUrl: one.baseUrl, apiKey: "k1", defaultModel: "first" }, timeouts: { firstTokenMs } };
  return createModels(config, second ? [second] : []);
}

async function ask(models = modelsOfTwo(), signal?: AbortSignal) {
  const { model } = await models.resolve();
  const { stream } = await model.doStream({ prompt, ...(signal && { abortSignal: signal }) });
  const parts: LanguageModelV4StreamPart[] = [];
  for await (const part of stream) parts.push(part);
  const text = parts.map((part) => (part.type === "text-delta" ? part.delta : "")).join("");
  const error = parts.flatMap((part) => (part.type === "error" ? [part.error] : []))[0];
  return { text, error, passing: parts.flatMap((part) => readPassing(part) ?? []) };
}

test("the first model answers while it can, and nobody else is asked", async () => {
  expect(await ask()).toEqual({ text: "from one", error: undefined, passing: [] });
  expect(two.requests).toEqual([]);
});

describe("a model that fails before its first word is passed over, which is told", () => {
  const failures: [ModelFailure, string][] = [
    [{ kind: "refuse", status: 503 }, "model-failed"],
    [{ kind: "refuse", status: 401 }, "model-refused-key"],
    [{ kind: "refuse", status: 429 }, "model-rate-limited"],
    [{ kind: "stall", afterTokens: 0 }, "model-stalled"],
    [{ kind: "garbage", afterTokens: 0 }, "model-sent-garbage"],
    [{ kind: "close", afterTokens: 0 }, "model-unreachable"],
    [{ kind: "end", afterTokens: 0 }, "model-broke-off"],
  ];
  test.each(failures)("%j", async (failure, reason) => {
    one.set({ failure });
    const { text, error, passing } = await ask(modelsOfTwo(300));
    expect({ text, error }).toEqual({ text: "from two", error: undefined });
    expect(passing).toMatchObject([
      {
        answeringModelId: "second",
        passedOver: [{ modelId: "first", reason: expect.stringMatching(`${reason}|broke-off`) }],
      },
    ]);
  });
});

test("a server that is away altogether is passed over too", async () => {
  const second = storedProvider({ kind: "ollama", name: "backup", baseUrl: two.baseUrl }, fetch);
  const models = createModels({ openai: { baseUrl: "http://127.0.0.1:9/v1" } }, second ? [second] : []);
  const { text, passing } = await ask(models);
  expect(text).toBe("from two");
  expect(passing).toMatchObject([{ passedOver: [{ modelId: "", reason: "model-unreachable" }] }]);
});

test("once a word was said, nobody else is asked", async () => {
  one.set({ failure: { kind: "close", afterTokens: 1 } });
  const { text, error } = await ask();
  expect(text).toMatch(/^from/);
  expect(error).toMatchObject({ reason: "model-broke-off" });
  expect(two.requests).toEqual([]);
});

test("a fault of the question is no reason to ask another one", async () => {
  one.set({ failure: { kind: "refuse", status: 400, message: "maximum context length exceeded" } });
  await expect(ask()).rejects.toMatchObject({ reason: "model-prompt-too-long" });
  expect(two.requests).toEqual([]);
});

test("when all fail, the first one's failure is told", async () => {
  one.set({ failure: { kind: "refuse", status: 503 } });
  two.set({ failure: { kind: "refuse", status: 401 } });
  await expect(ask()).rejects.toMatchObject({ reason: "model-failed" });
});

test("who stops waiting stops the asking", async () => {
  one.set({ failure: { kind: "stall", afterTokens: 0 } });
  const stop = new AbortController();
  const asking = ask(modelsOfTwo(), stop.signal);
  await expect.poll(() => one.counts["/v1/chat/completions"]).toBe(1);
  stop.abort(new Error("enough"));
  await expect(asking).rejects.toThrow("enough");
  expect(two.requests).toEqual([]);
});

test("the environment's provider stands before a stored one of the same name", async () => {
  const stored = storedProvider({ kind: "openai_compatible", name: "openai", baseUrl: two.baseUrl }, fetch);
  const models = createModels({ openai: { baseUrl: one.baseUrl } }, stored ? [stored] : []);
  expect(models.providers.map(({ id }) => id)).toEqual(["openai", "offline"]);
  expect((await ask(models)).text).toBe("from one");
});

test("a provider says which models it offers, or in words why not", async () => {
  one.set({ models: ["nomic-embed-text", "llama"] });
  const provider = {
    kind: "openai_compatible",
    name: "one",
    baseUrl: `${one.baseUrl}/`,
    apiKey: "sk-planted-key",
  } as const;
  expect(await listProviderModels(provider, fetch)).toEqual([
    { name: "nomic-embed-text", kind: "embedding" },
    { name: "llama", kind: "language" },
  ]);
  expect(one.requests[0]?.headers.authorization).toBe("Bearer sk-planted-key");
  const refusing: typeof fetch = async () => new Response("Wrong key sk-planted-key", { status: 401 });
  const refused = listProviderModels({ ...provider, kind: "anthropic" }, refusing);
  await expect(refused).rejects.toMatchObject({
    reason: "model-refused-key",
    userMessage: expect.stringMatching(/^Anthropic refused/),
  });
  await expect(refused).rejects.not.toThrow(/planted/);
  const web: typeof fetch = async () => new Response("<html>");
  await expect(listProviderModels({ ...provider, kind: "google" }, web)).rejects.toMatchObject({
    reason: "model-sent-garbage",
  });
});
