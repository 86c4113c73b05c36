import { expect, test } from "vitest";
import type { TaskStatus } from "../task-words.ts";
import { type Direction, stepOf } from "./step-of.ts";

const columns: { status: TaskStatus; ids: string[] }[] = [
  { status: "open", ids: ["a", "b", "c"] },
  { status: "done", ids: ["d"] },
];

test.each<[string, TaskStatus, Direction, unknown]>([
  ["a", "open", "down", { status: "open", afterId: "b" }],
  ["b", "open", "down", { status: "open", afterId: "c" }],
  ["c", "open", "up", { status: "open", afterId: "a" }],
  ["b", "open", "up", { status: "open", afterId: null }],
  ["a", "open", "up", null],
  ["c", "open", "down", null],
  ["a", "open", "left", null],
  ["a", "open", "right", { status: "done", afterId: null }],
  ["d", "done", "left", { status: "open", afterId: null }],
  ["d", "done", "right", null],
])("%s of %s goes %s", (id, status, direction, expected) => {
  expect(stepOf(columns, { id, status }, direction)).toEqual(expected);
});
