import { setTimeout as wait } from "node:timers/promises";
import { AppError, callsToAllow, projectTurn, runEvent, turnText } from "@guildhall/kernel";
import { type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { defineTool } from "./define-tool.ts";
import { playTurn } from "./testing/play-turn.ts";

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const weather = defineTool({
  name: "weather",
  description: "The weather of a city.",
  input: z.object({ city: z.string().min(1) }),
  run: ({ city }) => ({ city, sky: "clear" }),
});

const calls = (...list: { name: string; arguments: string | Record<string, unknown>; id?: string }[]) =>
  server.set((_, index) => (index === 0 ? { toolCalls: list } : { answer: "It is done." }));

const sentMessages = (index: number) =>
  z.looseObject({ messages: z.array(z.looseObject({ role: z.string() })) }).parse(server.requests[index]?.body)
    .messages;

describe("a turn without tools", () => {
  test("writes its events in order, each fit for the log", async () => {
    server.set({ answer: "one two three" });
    const { turn, log, types } = await playTurn(server);
    expect(types).toEqual([
      "run-start",
      "step-start",
      "text-delta",
      "text-delta",
      "text-delta",
      "step-finish",
      "run-finish",
    ]);
    for (const event of log) expect(() => runEvent.parse(event)).not.toThrow();
    expect(turnText(turn)).toBe("one two three");
    expect(turn).toEqual(projectTurn(log));
    expect(turn).toMatchObject({ outcome: "completed", modelId: "scripted-model", usage: { outputTokens: 3 } });
  });

  test("shows the model the instructions and the conversation", async () => {
    await playTurn(server, { temperature: 0.5, maxOutputTokens: 9 });
    expect(sentMessages(0).map(({ role }) => role)).toEqual(["system", "user"]);
    expect(server.requests[0]?.body).toMatchObject({ temperature: 0.5, max_tokens: 9 });
  });

  test("estimates the tokens when the server reports none", async () => {
    server.set({ answer: "x".repeat(400), reportsUsage: false });
    const { turn } = await playTurn(server);
    expect(turn.usage.outputTokens).toBe(100);
    expect(turn.usage.inputTokens).toBeGreaterThan(10);
  });

  test("keeps a character whole that the server cut in two", async () => {
    server.set({ answer: "a", failure: { kind: "garbage", afterTokens: 0, text: contentFrame("\\ud83d") } });
    const { turn, log } = await playTurn(server);
    expect(log.every((event) => event.type !== "text-delta" || event.text.isWellFormed())).toBe(true);
    expect(turnText(turn)).toBe("\uFFFDa");
  });

  test("passes a megabyte in one delta on", async () => {
    server.set({ answer: "a b", failure: { kind: "flood", afterTokens: 1, bytes: 2 ** 20 } });
    expect(turnText((await playTurn(server)).turn)).toHaveLength(2 ** 20 + 3);
  });
});

const contentFrame = (text: string) => `{"id":"x","choices":[{"index":0,"delta":{"content":"${text}"}}]}`;

describe("tools", () => {
  test("are called with what the model says, side by side, and their results shown to it", async () => {
    calls(
      { id: "a", name: "weather", arguments: { city: "Bern" } },
      { id: "b", name: "weather", arguments: { city: "Rom" } },
    );
    let running = 0;
    let most = 0;
    const slow = defineTool({
      name: "weather",
      description: "w",
      input: z.object({ city: z.string() }),
      run: async ({ city }) => {
        most = Math.max(most, ++running);
        await wait(10);
        running--;
        return city;
      },
    });
    const { turn, types } = await playTurn(server, { tools: [slow] });
    expect(most).toBe(2);
    expect(types.indexOf("tool-result")).toBeGreaterThan(types.indexOf("step-finish"));
    expect(turnText(turn)).toBe("It is done.");
    expect(sentMessages(1).slice(-3)).toMatchObject([
      { role: "assistant", tool_calls: [{ id: "a" }, { id: "b" }] },
      { role: "tool", tool_call_id: "a", content: "Bern" },
      { role: "tool", tool_call_id: "b", content: "Rom" },
    ]);
  });

  test.each([
    ["an input that does not fit", { name: "weather", arguments: { city: 7 } }, /does not fit/],
    ["an input that is not JSON", { name: "weather", arguments: "{oops" }, /does not fit/],
    [
      "a tool that is not there",
      { name: "rm -rf /", arguments: {} },
      /no tool named rm_-rf__\. The tools are: weather/,
    ],
  ])("%s becomes an error in words", async (_, call, words) => {
    calls(call);
    const { turn } = await playTurn(server, { tools: [weather] });
    expect(turn.parts[0]).toMatchObject({ type: "tool", isError: true, output: expect.stringMatching(words) });
    expect(turn.outcome).toBe("completed");
  });

  test("an error that a tool throws on purpose is told, another is only reported", async () => {
    calls({ name: "kind", arguments: {} }, { name: "broken", arguments: {} });
    const tool = (name: string, error: Error) =>
      defineTool({ name, description: name, input: z.object({}), run: () => Promise.reject(error) });
    const wanted = new AppError({ code: "not-found", reason: "x", userMessage: "There is no such page." });
    const reported: unknown[] = [];
    const { turn } = await playTurn(server, {
      tools: [tool("kind", wanted), tool("broken", new Error("password=hunter2"))],
      report: (error) => reported.push(error),
    });
    expect(turn.parts).toMatchObject([{ output: "There is no such page." }, { output: "broken failed." }, {}]);
    expect(reported).toHaveLength(1);
  });

  test("a tool that ignores its signal is left after its time", async () => {
    calls({ name: "stuck", arguments: {} });
    const stuck = defineTool({
      name: "stuck",
      description: "s",
      input: z.object({}),
      timeoutMs: 20,
      run: () => Promise.withResolvers<string>().promise,
    });
    const { turn } = await playTurn(server, { tools: [stuck] });
    expect(turn.parts[0]).toMatchObject({ isError: true, output: "stuck did not answer within 20 ms." });
  });

  test("a result that PostgreSQL could not store, or that no model could read, is made fit", async () => {
    calls({ name: "odd", arguments: {} }, { name: "huge", arguments: {} });
    const tool = (name: string, output: string) =>
      defineTool({
        name,
        description: name,
        input: z.object({}),
        run: () => ({ [`key${output.slice(0, 2)}`]: output }),
      });
    const { log } = await playTurn(server, { tools: [tool("odd", "a\0b\ud800"), tool("huge", "x".repeat(300_000))] });
    const results = log.filter((event) => event.type === "tool-result");
    expect(results[0]?.output).toEqual({ "keya\uFFFD": "a\uFFFDb\uFFFD" });
    expect(results[1]).toMatchObject({ isError: true, output: expect.stringContaining("too long") });
  });

  test("ids that the server repeats from step to step are made unique", async () => {
    server.set((_, index) =>
      index < 2 ? { toolCalls: [{ id: "call_0", name: "weather", arguments: { city: `c${index}` } }] } : {},
    );
    const { turn } = await playTurn(server, { tools: [weather] });
    const tools = turn.parts.filter((part) => part.type === "tool");
    expect(new Set(tools.map((part) => part.toolCallId)).size).toBe(2);
    expect(tools.map((part) => part.output)).toEqual([
      { city: "c0", sky: "clear" },
      { city: "c1", sky: "clear" },
    ]);
  });

  test("a call that a person has to allow ends the turn for now; decided, it goes on from its log", async () => {
    calls(
      { id: "a", name: "guarded", arguments: { city: "Bern" } },
      { id: "b", name: "weather", arguments: { city: "Rom" } },
    );
    const tools = [weather, { ...weather, name: "guarded", needsApproval: true }];
    const rested = await playTurn(server, { tools });
    expect(rested.turn.outcome).toBeNull();
    expect(callsToAllow(rested.turn)).toMatchObject([{ toolCallId: "a" }]);
    expect(rested.types.slice(-2)).toEqual(["tool-result", "tool-approval-request"]);
    const undecided = await playTurn(server, { tools, before: rested.log });
    expect(undecided.types.slice(rested.log.length)).toEqual(["run-start"]);
    const decision = { decision: "approved" as const, input: { city: "Oslo" }, comment: "" };
    const { turn, log } = await playTurn(server, { tools, before: rested.log, decisions: new Map([["a", decision]]) });
    expect(turn).toEqual(projectTurn(log));
    expect(turn).toMatchObject({
      outcome: "completed",
      parts: [{ input: { city: "Oslo" }, output: { city: "Oslo" } }, { output: { city: "Rom" } }, {}],
    });
    expect(server.requests).toHaveLength(2);
  });

  test("the last step has to do without, and a model that calls on fails the turn", async () => {
    server.set({ toolCalls: [{ name: "weather", arguments: { city: "Bern" } }] });
    const { turn } = await playTurn(server, { tools: [weather], maxSteps: 2 });
    expect(server.requests.map(({ body }) => body)).toMatchObject([{ tool_choice: "auto" }, { tool_choice: "none" }]);
    expect(turn).toMatchObject({ outcome: "failed", error: { reason: "agent-step-limit", retry: false } });
  });
});

describe("a model that fails", () => {
  test.each([
    [{ kind: "refuse", status: 401, message: "Incorrect key sk-secret-key-1" }, "model-refused-key", false],
    [{ kind: "refuse", status: 429 }, "model-rate-limited", true],
    [{ kind: "refuse", status: 500, message: "key sk-secret-key-1 broke" }, "model-failed", true],
    [{ kind: "refuse", status: 400, message: "maximum context length is 8" }, "model-prompt-too-long", false],
    [{ kind: "stall", afterTokens: 0 }, "model-stalled", true],
    [{ kind: "stall", afterTokens: 2 }, "model-stalled", true],
    [{ kind: "garbage", afterTokens: 2 }, "model-sent-garbage", true],
    [{ kind: "half-json", afterTokens: 2 }, "model-sent-garbage", true],
    [{ kind: "close", afterTokens: 0 }, "model-broke-off", true],
    [{ kind: "close", afterTokens: 2 }, "model-broke-off", true],
    [{ kind: "end", afterTokens: 2 }, "model-broke-off", true],
    [{ kind: "error-frame", afterTokens: 2 }, "model-failed", true],
  ] as const)("%j is told as %s", async (failure, reason, retry) => {
    server.set({ failure, answer: "one two three four", tokensPerSecond: 200 });
    const { turn, log, types } = await playTurn(server, failure.kind === "stall" ? { patienceMs: 150 } : {});
    expect(types.slice(-2)).toEqual(["error", "run-finish"]);
    expect(turn).toMatchObject({ outcome: "failed", error: { reason, retry } });
    expect(JSON.stringify(log)).not.toContain("sk-secret");
    if (failure.kind !== "refuse" && failure.afterTokens > 0) expect(turnText(turn)).toBe("one two ");
  });

  test("an answer of nothing is told as such", async () => {
    server.set({ answer: "" });
    expect((await playTurn(server)).turn.error?.reason).toBe("model-answered-nothing");
  });
});

describe("an abort", () => {
  test("as cancelled keeps the text, closes the log and hangs up", async () => {
    server.set({ answer: "one two three four", failure: { kind: "stall", afterTokens: 2 } });
    const stop = new AbortController();
    const { turn, types } = await playTurn(server, {
      signal: stop.signal,
      onEvent: (event) => {
        if (event.type === "text-delta" && event.text === "two ") stop.abort("cancelled");
      },
    });
    expect(types.slice(-2)).toEqual(["step-finish", "run-finish"]);
    expect(turn).toMatchObject({ outcome: "cancelled", error: null, settledParts: 1 });
    expect(turnText(turn)).toBe("one two ");
    await expect.poll(() => server.requests[0]?.hungUp).toBe(true);
  });

  test("as cancelled during a tool leaves no call unanswered", async () => {
    calls({ name: "stuck", arguments: {} });
    const stop = new AbortController();
    const stuck = defineTool({
      name: "stuck",
      description: "s",
      input: z.object({}),
      run: () => {
        stop.abort("cancelled");
        return Promise.withResolvers<string>().promise;
      },
    });
    const { turn } = await playTurn(server, { tools: [stuck], signal: stop.signal });
    expect(turn).toMatchObject({ outcome: "cancelled", parts: [{ isError: true, output: expect.any(String) }] });
  });

  test("before the first event ends at once", async () => {
    const { types } = await playTurn(server, { signal: AbortSignal.abort("cancelled") });
    expect(types).toEqual(["run-start", "run-finish"]);
    expect(server.requests).toEqual([]);
  });

  test("for another reason writes nothing more", async () => {
    server.set({ failure: { kind: "stall", afterTokens: 2 } });
    const stop = new AbortController();
    const { turn, types } = await playTurn(server, {
      signal: stop.signal,
      onEvent: ({ type }) => type === "text-delta" && stop.abort("shutting down"),
    });
    expect(types).toEqual(["run-start", "step-start", "text-delta"]);
    expect(turn.outcome).toBeNull();
  });
});

test("an event that can't be written stops the turn and is thrown", async () => {
  server.set({ failure: { kind: "stall", afterTokens: 2 } });
  const written: string[] = [];
  const turn = playTurn(server, {
    emit: async ({ type }) => {
      written.push(type);
      if (type === "text-delta") throw new Error("the database is gone");
    },
  });
  await expect(turn).rejects.toThrow("the database is gone");
  expect(written).not.toContain("run-finish");
  await expect.poll(() => server.requests[0]?.hungUp).toBe(true);
});
