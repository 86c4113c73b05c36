import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { spawn } from "node:child_process";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { lastText } from "./chat-request.ts";
import { type ModelServer, startModelServer } from "./start-model-server.ts";

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const ask = (body: Record<string, unknown> = {}, signal?: AbortSignal) =>
  fetch(`${server.baseUrl}/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: "Bearer sk-test" },
    body: JSON.stringify({ model: "m", messages: [{ role: "user", content: "hello there" }], ...body }),
    ...(signal ? { signal } : {}),
  });

const frames = (text: string) => text.split("\n\n").filter((frame) => frame !== "");
const deltas = (text: string) => [...text.matchAll(/"content":"([^"]*)"/g)].map((match) => match[1]).join("");

describe("a streamed answer", () => {
  test("has the scripted text, a finish reason, usage when asked for, and the end mark", async () => {
    server.set({ answer: "one two  three" });
    const text = await (await ask({ stream: true, stream_options: { include_usage: true } })).text();
    expect(deltas(text)).toBe("one two  three");
    expect(text).toContain('"finish_reason":"stop"');
    expect(text).toContain('"completion_tokens":3');
    expect(frames(text).at(-1)).toBe("data: [DONE]");
  });

  test("reports no usage to who did not ask", async () => {
    expect(await (await ask({ stream: true })).text()).not.toContain("usage");
  });

  test("keeps its pace", async () => {
    server.set({ tokens: 20, firstTokenMs: 60, tokensPerSecond: 200 });
    const startedAt = performance.now();
    const response = await ask({ stream: true });
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.read();
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(59);
    while (!(await reader?.read())?.done);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(150);
  });

  test("carries tool calls with their arguments whole", async () => {
    server.set({ toolCalls: (request) => [{ name: "look", arguments: { for: lastText(request, "user") } }] });
    const text = await (await ask({ stream: true })).text();
    const pieces = [...text.matchAll(/"arguments":("(?:[^"\\]|\\.)*")/g)].map((match): unknown =>
      JSON.parse(match[1] ?? ""),
    );
    expect(JSON.parse(pieces.join(""))).toEqual({ for: "hello there" });
    expect(text).toContain('"finish_reason":"tool_calls"');
  });
});

test("an answer in one piece", async () => {
  server.set({ answer: (request) => `you said: ${lastText(request, "user")}` });
  const answer: unknown = await (await ask()).json();
  expect(answer).toMatchObject({
    choices: [{ message: { content: "you said: hello there" }, finish_reason: "stop" }],
    usage: { completion_tokens: 4 },
  });
});

describe("failures", () => {
  test.each([401, 429, 500])("refuses with %i", async (status) => {
    server.set({ failure: { kind: "refuse", status, message: "no" } });
    const response = await ask({ stream: true });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { message: "no" } });
  });

  test("stalls without a byte until the caller hangs up", async () => {
    server.set({ failure: { kind: "stall", afterTokens: 0 } });
    await expect(ask({ stream: true }, AbortSignal.timeout(50))).rejects.toThrow("timeout");
    await expect.poll(() => server.requests[0]?.hungUp).toBe(true);
  });

  test("stalls after some tokens", async () => {
    server.set({ answer: "one two three", failure: { kind: "stall", afterTokens: 2 } });
    const response = await ask({ stream: true }, AbortSignal.timeout(80));
    const seen: string[] = [];
    const read = async () => {
      for await (const piece of response.body ?? []) seen.push(Buffer.from(piece).toString());
    };
    await expect(read()).rejects.toThrow("timeout");
    expect(deltas(seen.join(""))).toBe("one two ");
  });

  test("sends garbage between the tokens and goes on", async () => {
    server.set({ answer: "one two", failure: { kind: "garbage", afterTokens: 1 } });
    const text = await (await ask({ stream: true })).text();
    expect(text).toContain("data: <html>");
    expect(deltas(text)).toBe("one two");
  });

  test("cuts a frame in half", async () => {
    server.set({ failure: { kind: "half-json", afterTokens: 1 } });
    const last = frames(await (await ask({ stream: true })).text()).at(-1) ?? "";
    expect(() => void JSON.parse(last.slice("data: ".length))).toThrow(SyntaxError);
  });

  test("closes the socket in mid-stream", async () => {
    server.set({ failure: { kind: "close", afterTokens: 3 } });
    await expect(ask({ stream: true }).then((response) => response.text())).rejects.toThrow();
  });

  test("ends without saying why", async () => {
    server.set({ failure: { kind: "end", afterTokens: 3 } });
    expect(await (await ask({ stream: true })).text()).not.toContain('"finish_reason":"');
  });

  test("sends a megabyte in one delta", async () => {
    server.set({ answer: "a b", failure: { kind: "flood", afterTokens: 1, bytes: 2 ** 20 } });
    expect(deltas(await (await ask({ stream: true })).text())).toHaveLength(2 ** 20 + 3);
  });
});

test("records what it was asked, and how often", async () => {
  await (await ask()).text();
  await fetch(`${server.baseUrl}/models`);
  expect(server.requests[0]).toMatchObject({
    path: "/v1/chat/completions",
    headers: { authorization: "Bearer sk-test" },
    body: { model: "m" },
  });
  expect(server.counts).toEqual({ "/v1/chat/completions": 1, "/v1/models": 1 });
});

test("a script may depend on the number of the call", async () => {
  server.set((_, index) => ({ answer: `answer ${index}` }));
  expect(await (await ask()).text()).toContain("answer 0");
  expect(await (await ask()).text()).toContain("answer 1");
});

test("a request that is none is told so", async () => {
  const response = await ask({ messages: [] });
  expect(response.status).toBe(400);
});

test("embeddings are the same for the same text, in both encodings", async () => {
  const embed = async (format: string) => {
    const body = JSON.stringify({ model: "m", input: ["a", "b", "a"], dimensions: 8, encoding_format: format });
    const response = await fetch(`${server.baseUrl}/embeddings`, { method: "POST", body });
    const answer: { data: { embedding: number[] | string }[] } = JSON.parse(await response.text());
    return answer.data.map((row) => row.embedding);
  };
  const [first, second, third] = await embed("float");
  expect(first).toEqual(third);
  expect(first).not.toEqual(second);
  const packed = Buffer.from(String((await embed("base64"))[0]), "base64");
  expect(packed.readFloatLE(0)).toBeCloseTo(Number(first?.[0]), 6);
});

test("runs as a process of its own and stops when told", async () => {
  const child = spawn(process.execPath, [fileURLToPath(new URL("main.ts", import.meta.url)), "--tokens", "3"]);
  const [line]: unknown[] = await once(child.stdout, "data");
  const { baseUrl }: { baseUrl: string } = JSON.parse(String(line));
  expect(await (await fetch(`${baseUrl}/models`)).text()).toContain("scripted-model");
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});
