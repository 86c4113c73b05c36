import { expect, test } from "vitest";
import { momentsOf, nodesAt, type PlayedStep } from "./moments.ts";

const at = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
const step = (nodeId: string, from: number | null, to: number | null, more: Partial<PlayedStep> = {}): PlayedStep => ({
  nodeId,
  iteration: "",
  type: "set",
  status: to === null ? "running" : "completed",
  startedAt: at(from),
  finishedAt: at(to),
  ...more,
});

const run = [
  step("start", 1000, 1000),
  step("ask", 1000, 5000, { type: "approval" }),
  step("each", 5000, 8000, { type: "map" }),
  step("item", 5000, 6000, { iteration: "0" }),
  step("item", 5000, 7000, { iteration: "1", status: "failed" }),
  step("not", null, null, { status: "skipped" }),
];

test("a moment is an instant at which something began or ended, once", () => {
  expect(momentsOf(run)).toEqual([1000, 5000, 6000, 7000, 8000]);
});

test("what has not begun yet is not there, what is at work runs or waits, and what ended shows how", () => {
  expect(Object.fromEntries(nodesAt(run, 1000, false))).toEqual({
    start: { state: "completed", ms: 0, done: 1, begun: 1 },
    ask: { state: "waiting", ms: 0, done: 0, begun: 1 },
  });
  expect(Object.fromEntries(nodesAt(run, 6000, false))).toMatchObject({
    ask: { state: "completed", ms: 4000 },
    each: { state: "running", ms: 1000 },
    item: { state: "running", done: 1, begun: 2 },
  });
  expect(nodesAt(run, 8000, true).get("item")).toEqual({ state: "failed", ms: 2000, done: 2, begun: 2 });
});

test("what was skipped shows at the end", () => {
  expect(nodesAt(run, 8000, false).has("not")).toBe(false);
  expect(nodesAt(run, 8000, true).get("not")?.state).toBe("skipped");
});
