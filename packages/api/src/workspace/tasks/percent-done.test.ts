import { expect, test } from "vitest";
import { percentDone } from "./percent-done.ts";

const open = { status: "open", percentDone: 40 };

test.each([
  ["what was said, without sub-tasks", open, [], 40],
  ["all, when it is done", { ...open, status: "done" }, [{ status: "open", percentDone: 0 }], 100],
  [
    "the mean of its sub-tasks",
    open,
    [
      { status: "done", percentDone: 0 },
      { status: "open", percentDone: 0 },
    ],
    50,
  ],
  [
    "never all while a sub-task is open",
    open,
    Array.from({ length: 199 }, () => ({ status: "done", percentDone: 100 })).concat({
      status: "open",
      percentDone: 0,
    }),
    99,
  ],
  [
    "without those that were given up",
    open,
    [
      { status: "done", percentDone: 0 },
      { status: "cancelled", percentDone: 0 },
    ],
    100,
  ],
  ["what was said, when all were given up", open, [{ status: "cancelled", percentDone: 0 }], 40],
])("%s", (_, task, parts, percent) => {
  expect(percentDone(task, parts)).toBe(percent);
});
