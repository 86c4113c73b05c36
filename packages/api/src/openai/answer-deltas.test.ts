import type { RunEvent } from "@guildhall/kernel";
import { expect, test } from "vitest";
import { createAnswerDeltas } from "./answer-deltas.ts";

const start = (attempt: number): RunEvent => ({ type: "run-start", attempt });
const step = (index: number): RunEvent => ({ type: "step-start", step: index, modelId: "m" });
const text = (words: string): RunEvent => ({ type: "text-delta", text: words });
const usage = { inputTokens: 1, outputTokens: 1 };
const stepEnd = (index: number): RunEvent => ({ type: "step-finish", step: index, finishReason: "tool-calls", usage });
const take = (events: RunEvent[], deltas = createAnswerDeltas()) => ({
  pieces: events.map((event) => deltas.take(event)),
  deltas,
});

test("passes text on as it comes, and nothing else", () => {
  const { pieces, deltas } = take([start(1), step(0), { type: "reasoning-delta", text: "hm" }, text("a"), text("b")]);
  expect(pieces).toEqual(["", "", "", "a", "b"]);
  expect(deltas.text()).toBe("ab");
});

test("after a restart with the same text it goes on behind what was sent, however the pieces are cut", () => {
  const { pieces, deltas } = take([
    start(1),
    step(0),
    text("Hello wor"),
    start(2),
    step(0),
    text("Hel"),
    text("lo world"),
    text("!"),
  ]);
  expect(pieces.filter(Boolean)).toEqual(["Hello wor", "ld", "!"]);
  expect(deltas.text()).toBe("Hello world!");
});

test("a restart behind a settled step repeats only the step that was under way", () => {
  const settled = [start(1), step(0), text("One. "), stepEnd(0), step(1), text("Tw")];
  const { pieces } = take([...settled, start(2), step(1), text("Two."), text(" Three.")]);
  expect(pieces.filter(Boolean)).toEqual(["One. ", "Tw", "o.", " Three."]);
});

test("a restart exactly at a step's end sends nothing twice", () => {
  const { pieces } = take([start(1), step(0), text("One. "), stepEnd(0), start(2), step(1), text("Two.")]);
  expect(pieces.filter(Boolean)).toEqual(["One. ", "Two."]);
});

test("two restarts in a row are held against all that was sent", () => {
  const { deltas } = take([
    start(1),
    step(0),
    text("abc"),
    start(2),
    step(0),
    text("ab"),
    start(3),
    step(0),
    text("abcd"),
  ]);
  expect(deltas.text()).toBe("abcd");
});

test("a restart with another text fails, at the first character that differs", () => {
  const { deltas } = take([start(1), step(0), text("Hello world"), start(2), step(0), text("Hello")]);
  expect(() => deltas.take(text(" there"))).toThrow(
    expect.objectContaining({ reason: "answer-changed", code: "unavailable", retry: true }),
  );
});

test("a restart whose text ends before what was sent fails at the end of the run", () => {
  const { deltas } = take([start(1), step(0), text("Hello world"), start(2), step(0), text("Hello")]);
  const end: RunEvent = { type: "run-finish", outcome: "completed", usage, durationMs: 1 };
  expect(() => deltas.take(end)).toThrow(expect.objectContaining({ reason: "answer-changed" }));
});
