import { expect, test } from "vitest";
import { chatRequest } from "./chat-request.ts";
import { openaiError } from "./openai-error.ts";
import { toApiTurn } from "./to-api-turn.ts";

const user = { role: "user", content: "Hello" };
const right = { model: "agent:ada", messages: [user] };
const fault = (change: object) => {
  const result = chatRequest.safeParse({ ...right, ...change });
  return result.success ? null : openaiError(result.error).body.error;
};

test("what clients send and what changes nothing here is taken", () => {
  const request = chatRequest.parse({
    ...right,
    stream: null,
    temperature: null,
    stop: null,
    tools: [],
    n: 1,
    user: "someone",
    seed: 5,
    store: false,
    stream_options: null,
  });
  expect(request).toMatchObject({ model: "agent:ada", messages: [user] });
  expect(request.stream).toBeUndefined();
  expect(request).not.toHaveProperty("user");
});

test.each([
  [{ model: "gpt-4o" }, "model", /agent:/],
  [{ model: "agent:../x" }, "model", /agent:/],
  [{ model: 5 }, "model", /text/],
  [{ messages: [] }, "messages", /at least 1 entry/],
  [{ messages: "Hello" }, "messages", /list/],
  [{ messages: Array.from({ length: 1001 }, () => user) }, "messages", /at most 1000 entries/],
  [
    { messages: [{ role: "user", content: "a".repeat(1_000_001) }] },
    "messages.0.content",
    /at most 1000000 characters/,
  ],
  [
    { messages: [{ role: "user", content: [{ type: "image_url", image_url: {} }] }] },
    "messages.0.content",
    /text parts/,
  ],
  [{ messages: [{ role: "user", content: null }] }, "messages.0.content", /text/],
  [{ messages: [{ role: "robot", content: "x" }] }, "messages.0.role", /not allowed/],
  [{ temperature: 3 }, "temperature", /at most 2/],
  [{ temperature: -1 }, "temperature", /at least 0/],
  [{ max_tokens: 0 }, "max_tokens", /more than 0/],
  [{ max_tokens: 1.5 }, "max_tokens", /whole number/],
  [{ n: 2 }, "n", /one answer/],
  [{ stop: ["1", "2", "3", "4", "5"] }, "stop", /up to four/],
  [{ stop: "" }, "stop", /must not be empty/],
  [{ tools: [{ type: "function" }] }, "tools.0", /must be empty/],
  [{ stream: "yes" }, "stream", /true or false/],
])("%# what can't be done is refused with the field and words that read on", (change, param, words) => {
  const error = fault(change);
  expect(error).toMatchObject({ type: "invalid_request_error", param, code: "invalid-input" });
  expect(error?.message).toMatch(words);
  expect(error?.message).not.toMatch(/Invalid input|undefined/);
});

test("system messages become instructions, the rest what was said, free of what can't be stored", () => {
  const turn = toApiTurn(
    chatRequest.parse({
      ...right,
      messages: [
        { role: "system", content: "Be\u0000 brief" },
        {
          role: "user",
          content: [
            { type: "text", text: "a\u0000" },
            { type: "text", text: "b" },
          ],
        },
        { role: "developer", content: "Half \ud800" },
        { role: "assistant", content: "c" },
        { role: "user", content: "d\udc00" },
      ],
      stop: "EN\u0000D",
      max_tokens: 5,
      max_completion_tokens: 7,
    }),
  );
  expect(turn).toEqual({
    agentSlug: "ada",
    said: [
      { role: "user", text: "ab" },
      { role: "assistant", text: "c" },
      { role: "user", text: "d\uFFFD" },
    ],
    input: { instructions: "Be brief\n\nHalf \uFFFD", maxOutputTokens: 7, stop: ["END"] },
  });
});

test.each([
  ["ends with the assistant", [user, { role: "assistant", content: "x" }]],
  ["is only told what to do", [{ role: "system", content: "x" }]],
])("a conversation that %s has nothing to answer", (_what, messages) => {
  expect(() => toApiTurn(chatRequest.parse({ ...right, messages }))).toThrow(
    expect.objectContaining({ reason: "nothing-to-answer" }),
  );
});
