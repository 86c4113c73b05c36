import type { JsonValue, TurnPart } from "@guildhall/kernel";
import { expect, test } from "vitest";
import { turnToModelMessages } from "./turn-to-model-messages.ts";

const tool = (
  toolCallId: string,
  output?: string | number,
  isError = false,
  input: JsonValue = { q: 1 },
): TurnPart => ({
  type: "tool",
  toolCallId,
  toolName: "t",
  input,
  ...(output === undefined ? {} : { output, isError }),
});

test("text, calls and results come in the order in which a model takes them", () => {
  const parts: TurnPart[] = [
    { type: "reasoning", text: "hm" },
    { type: "text", text: "looking" },
    tool("a", "found"),
    tool("b", 3, true),
    { type: "text", text: "so it is" },
  ];
  expect(turnToModelMessages({ parts })).toMatchObject([
    { role: "assistant", content: [{ type: "text", text: "looking" }, { toolCallId: "a" }, { toolCallId: "b" }] },
    {
      role: "tool",
      content: [{ output: { type: "text", value: "found" } }, { output: { type: "error-json", value: 3 } }],
    },
    { role: "assistant", content: [{ type: "text", text: "so it is" }] },
  ]);
});

test("a call without a result gets one, since providers refuse it otherwise", () => {
  expect(turnToModelMessages({ parts: [tool("a")] })[1]).toMatchObject({
    role: "tool",
    content: [{ toolCallId: "a", output: { type: "error-text" } }],
  });
});

test("a malformed input is shown as an object, and blank text not at all", () => {
  const parts: TurnPart[] = [{ type: "text", text: " \n" }, tool("a", "x", true, "{oops")];
  expect(turnToModelMessages({ parts })[0]).toMatchObject({
    content: [{ type: "tool-call", input: { input: "{oops" } }],
  });
});

test("a turn in which nothing was said gives no message", () => {
  expect(turnToModelMessages({ parts: [] })).toEqual([]);
});
