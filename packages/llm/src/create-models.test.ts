import { createServer } from "node:net";
import type { LanguageModelV4, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { AppError } from "@guildhall/kernel";
import { type ModelFailure, type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createModels } from "./create-models.ts";

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const prompt = [{ role: "user" as const, content: [{ type: "text" as const, text: "hello" }] }];

async function ask(model: LanguageModelV4): Promise<string> {
  const { stream } = await model.doStream({ prompt });
  let text = "";
  for await (const part of stream) {
    if (part.type === "error") throw part.error;
    if (part.type === "text-delta") text += part.delta;
  }
  return text;
}

describe("which model is meant", () => {
  const config = {
    openai: { apiKey: "sk-1" },
    anthropic: { apiKey: "sk-2" },
    ollama: { baseUrl: "http://127.0.0.1:9" },
  };
  test.each([
    ["", "openai", "gpt-5.4-mini"],
    [undefined, "openai", "gpt-5.4-mini"],
    ["gpt-4.1", "openai", "gpt-4.1"],
    ["openai:ft:gpt:x", "openai", "ft:gpt:x"],
    ["anthropic", "anthropic", "claude-haiku-4-5"],
    ["ollama:llama3.2:1b", "ollama", "llama3.2:1b"],
    [" Offline ", "offline", "offline"],
  ])("%j means %s's %s", async (reference, provider, modelId) => {
    expect(await createModels(config).resolve(reference)).toMatchObject({ provider, modelId });
  });

  test("a provider that is not set up is refused in words", async () => {
    await expect(createModels(config).resolve("google:gemini")).rejects.toMatchObject({
      reason: "model-not-configured",
    });
  });

  test("the default of the configuration goes before the first provider", async () => {
    expect(await createModels({ ...config, defaultModel: "anthropic:x" }).resolve()).toMatchObject({ modelId: "x" });
  });

  test("nothing set up means the offline model", async () => {
    const models = createModels({ openai: { apiKey: undefined }, ollama: undefined });
    expect(models.providers.map(({ id }) => id)).toEqual(["offline"]);
    expect(await ask((await models.resolve()).model)).toContain("offline model");
  });
});

describe("servers that speak chat completions", () => {
  test.each([
    ["openai with a key", () => ({ openai: { apiKey: "sk-key-123", baseUrl: server.baseUrl } }), "Bearer sk-key-123"],
    ["openai without a key", () => ({ openai: { baseUrl: server.baseUrl } }), undefined],
    ["ollama", () => ({ ollama: { baseUrl: server.baseUrl.replace("/v1", "/") } }), undefined],
    ["a compatible one", () => ({ compatible: { baseUrl: server.baseUrl, apiKey: "k" } }), "Bearer k"],
  ])("%s: takes the first model listed, once, and asks it", async (_, config, authorization) => {
    server.set({ models: ["nomic-embed-text", "llama3.2", "other"], answer: "at your service" });
    const models = createModels(config());
    const { model, modelId } = await models.resolve();
    await models.resolve();
    expect(modelId).toBe("llama3.2");
    expect(await ask(model)).toBe("at your service");
    expect(server.counts).toEqual({ "/v1/models": 1, "/v1/chat/completions": 1 });
    expect(server.requests[1]?.headers.authorization).toBe(authorization);
    expect(server.requests[1]?.body).toMatchObject({ model: "llama3.2", stream_options: { include_usage: true } });
  });

  test("a server that is not there is told as such, and asked again the next time", async () => {
    const closed = await new Promise<number>((resolve) => {
      const taken = createServer().listen(0, "127.0.0.1", () => {
        const address = taken.address();
        taken.close(() => resolve(typeof address === "object" && address ? address.port : 0));
      });
    });
    const models = createModels({ ollama: { baseUrl: `http://127.0.0.1:${closed}` } });
    const words = "Ollama can't be reached. Check that it runs and that its address is right, then try again.";
    await expect(models.resolve()).rejects.toMatchObject({ reason: "model-unreachable", userMessage: words });
    const { model } = await models.resolve("ollama:x");
    await expect(ask(model)).rejects.toMatchObject({ reason: "model-unreachable", retry: true });
  });

  test("a server without models is told as such, until it has one", async () => {
    server.set({ models: [] });
    const models = createModels({ openai: { baseUrl: server.baseUrl } });
    await expect(models.resolve()).rejects.toMatchObject({ reason: "model-not-found" });
    server.set({ models: ["new"] });
    expect(await models.resolve()).toMatchObject({ modelId: "new" });
  });
});

describe("a guarded model", () => {
  const failing = async (failure: ModelFailure, secret = "topsecretvalue") => {
    server.set({ answer: "one two three", tokensPerSecond: 200, failure });
    const patienceMs = failure.kind === "stall" ? 100 : 10_000;
    const models = createModels({
      compatible: { baseUrl: server.baseUrl, apiKey: secret, defaultModel: "m" },
      timeouts: { firstTokenMs: patienceMs, stallMs: patienceMs },
    });
    return ask((await models.resolve()).model).then(
      () => null,
      (error: unknown) => error,
    );
  };

  test.each([
    [{ kind: "refuse", status: 403 }, "model-refused-key"],
    [{ kind: "refuse", status: 404 }, "model-not-found"],
    [{ kind: "refuse", status: 429 }, "model-rate-limited"],
    [{ kind: "refuse", status: 429, message: "insufficient_quota: pay" }, "model-quota-used-up"],
    [{ kind: "refuse", status: 503 }, "model-failed"],
    [{ kind: "refuse", status: 422 }, "model-rejected-request"],
    [{ kind: "stall", afterTokens: 0 }, "model-stalled"],
    [{ kind: "stall", afterTokens: 1 }, "model-stalled"],
    [{ kind: "garbage", afterTokens: 1 }, "model-sent-garbage"],
    [{ kind: "half-json", afterTokens: 1 }, "model-sent-garbage"],
    [{ kind: "close", afterTokens: 1 }, "model-broke-off"],
    [{ kind: "end", afterTokens: 1 }, "model-broke-off"],
    [{ kind: "error-frame", afterTokens: 1 }, "model-failed"],
  ] as const)("tells %j as %s", async (failure, reason) => {
    const error = await failing(failure);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ reason, userMessage: expect.stringMatching(/^(The model server|The account at)/) });
  });

  test.each(["openai", "compatible"] as const)(
    "gives its last word and hangs up at the first failure of %s",
    async (id) => {
      const endpoint = { baseUrl: server.baseUrl, apiKey: "k", defaultModel: "m" };
      const { model } = await createModels({ [id]: endpoint }).resolve();
      server.set({ tokens: 1000, tokensPerSecond: 100, failure: { kind: "garbage", afterTokens: 2 } });
      await expect(ask(model)).rejects.toMatchObject({ reason: "model-sent-garbage" });
      await expect.poll(() => server.requests[0]?.hungUp).toBe(true);
      server.set({ failure: { kind: "end", afterTokens: 2 } });
      await expect(ask(model)).rejects.toMatchObject({ reason: "model-broke-off" });
    },
  );

  test("never tells the key, neither in words nor in the cause", async () => {
    const message = "the key topsecretvalue (also sk-live-abcdefgh) of http://me:pw@host/ is odd";
    const error = await failing({ kind: "refuse", status: 422, message });
    const told = error instanceof AppError ? `${error.stack} ${error.userMessage} ${String(error.cause)}` : "";
    expect(told).toContain("is odd");
    expect(told).not.toMatch(/topsecretvalue|abcdefgh|me:pw/);
  });

  test("a slow model is no stalled one", async () => {
    server.set({ answer: "a b c d e f g h i j k l", firstTokenMs: 80, tokensPerSecond: 25 });
    const timeouts = { firstTokenMs: 350, stallMs: 250 };
    const { model } = await createModels({
      openai: { baseUrl: server.baseUrl, defaultModel: "m" },
      timeouts,
    }).resolve();
    expect(await ask(model)).toBe("a b c d e f g h i j k l");
  });

  test("an abort passes through with its reason and hangs up", async () => {
    server.set({ failure: { kind: "stall", afterTokens: 1 } });
    const { model } = await createModels({ openai: { baseUrl: server.baseUrl, defaultModel: "m" } }).resolve();
    const stop = new AbortController();
    const { stream } = await model.doStream({ prompt, abortSignal: stop.signal });
    const reader = stream.getReader();
    const read: LanguageModelV4StreamPart[] = [];
    const end = (async () => {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        read.push(value);
        if (value.type === "text-delta") stop.abort(new Error("enough"));
      }
    })();
    await expect(end).rejects.toThrow("enough");
    await expect.poll(() => server.requests[0]?.hungUp).toBe(true);
  });

  test("one answer in one piece is guarded too", async () => {
    server.set({ failure: { kind: "stall", afterTokens: 0 } });
    const timeouts = { firstTokenMs: 50, stallMs: 50 };
    const { model } = await createModels({
      openai: { baseUrl: server.baseUrl, defaultModel: "m" },
      timeouts,
    }).resolve();
    await expect(model.doGenerate({ prompt })).rejects.toMatchObject({ reason: "model-stalled" });
    server.set({ failure: null, answer: "whole" });
    expect((await model.doGenerate({ prompt })).content).toEqual([{ type: "text", text: "whole" }]);
  });
});
