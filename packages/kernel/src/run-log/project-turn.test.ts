import { expect, test } from "vitest";
import { applyRunEvent, emptyTurn, projectTurn, turnText } from "./project-turn.ts";
import type { RunEvent } from "./run-event.ts";

const start = (attempt: number): RunEvent => ({ type: "run-start", attempt });
const step = (index: number): RunEvent => ({ type: "step-start", step: index, modelId: "test:model" });
const text = (words: string): RunEvent => ({ type: "text-delta", text: words });
const thought = (words: string): RunEvent => ({ type: "reasoning-delta", text: words });
const call = (toolCallId: string): RunEvent => ({ type: "tool-call", toolCallId, toolName: "look", input: { at: 1 } });
const result = (toolCallId: string, output: string, isError = false): RunEvent => ({
  type: "tool-result",
  toolCallId,
  toolName: "look",
  output,
  isError,
});
const finished = (index: number, finishReason: "stop" | "tool-calls" = "stop"): RunEvent => ({
  type: "step-finish",
  step: index,
  finishReason,
  usage: { inputTokens: 10, outputTokens: 2 },
});
const end: RunEvent = {
  type: "run-finish",
  outcome: "completed",
  usage: { inputTokens: 10, outputTokens: 2 },
  durationMs: 7,
};

test("deltas of one kind become one part, and text behind a thought begins another", () => {
  const turn = projectTurn([start(1), step(0), thought("hm"), thought("m"), text("a"), text("b"), finished(0), end]);
  expect(turn.parts).toEqual([
    { type: "reasoning", text: "hmm" },
    { type: "text", text: "ab" },
  ]);
  expect(turn).toMatchObject({
    modelId: "test:model",
    outcome: "completed",
    durationMs: 7,
    settledParts: 2,
    stepsDone: 1,
  });
  expect(turnText(turn)).toBe("ab");
});

test("text of a later step is not glued to the text of a settled one", () => {
  const turn = projectTurn([start(1), step(0), text("a"), finished(0, "tool-calls"), step(1), text("b")]);
  expect(turn.parts).toEqual([
    { type: "text", text: "a" },
    { type: "text", text: "b" },
  ]);
});

test("a second attempt voids the step that was under way, and nothing before it", () => {
  const before = [start(1), step(0), text("kept"), call("1"), finished(0, "tool-calls"), result("1", "seen")];
  const turn = projectTurn([...before, step(1), text("lost"), call("2"), start(2)]);
  expect(turn.attempt).toBe(2);
  expect(turnText(turn)).toBe("kept");
  expect(turn.parts.at(-1)).toMatchObject({ type: "tool", toolCallId: "1", output: "seen" });
  expect(turn).toMatchObject({ stepsDone: 1, settledParts: 2, finishReason: "tool-calls" });
});

test("a second attempt forgets the error of the first", () => {
  const failed: RunEvent = { type: "error", reason: "model-broke-off", message: "It broke off.", retry: true };
  expect(projectTurn([start(1), failed]).error).toMatchObject({ reason: "model-broke-off" });
  expect(projectTurn([start(1), failed, start(2)]).error).toBeNull();
});

test("a tool's result goes to its own call, in whatever order results come", () => {
  const turn = projectTurn([
    start(1),
    step(0),
    call("a"),
    call("b"),
    finished(0, "tool-calls"),
    result("b", "second", true),
    result("a", "first"),
  ]);
  expect(turn.parts).toMatchObject([
    { toolCallId: "a", output: "first", isError: false },
    { toolCallId: "b", output: "second", isError: true },
  ]);
});

test("a model that was passed over is told, and the one that answers is named", () => {
  const passed = { modelId: "test:model", reason: "model-stalled", message: "It stalled." };
  const event: RunEvent = { type: "model-passed-over", step: 0, answeringModelId: "test:other", ...passed };
  const turn = projectTurn([start(1), step(0), event, text("a"), finished(0), end]);
  expect(turn).toMatchObject({ modelId: "test:other", settledParts: 2 });
  expect(turn.parts).toEqual([
    { type: "passed-over", ...passed },
    { type: "text", text: "a" },
  ]);
  expect(turnText(turn)).toBe("a");
});

test("usage adds up over steps, and the end of the run has the last word", () => {
  const steps = projectTurn([start(1), step(0), finished(0, "tool-calls"), step(1), finished(1)]);
  expect(steps.usage).toEqual({ inputTokens: 20, outputTokens: 4 });
  expect(applyRunEvent(steps, end).usage).toEqual({ inputTokens: 10, outputTokens: 2 });
});

test("applying an event leaves the turn before it as it was", () => {
  const before = projectTurn([start(1), step(0), text("a"), call("1")]);
  const copy = structuredClone(before);
  for (const event of [text("b"), result("1", "x"), finished(0), start(2), end]) applyRunEvent(before, event);
  expect(before).toEqual(copy);
  expect(projectTurn([])).toBe(emptyTurn);
});
