import { expect, test } from "vitest";
import { stepBar, timeSpan } from "./step-bar.ts";

const at = (ms: number) => new Date(ms).toISOString();

test("a bar stands where its step stood in the time of the run", () => {
  const steps = [
    { startedAt: at(1000), finishedAt: at(2000) },
    { startedAt: at(2000), finishedAt: at(5000) },
    { startedAt: null, finishedAt: null },
  ];
  const span = timeSpan(steps);
  expect(steps.map((step) => stepBar(step, span))).toEqual([
    { left: 0, width: 25 },
    { left: 25, width: 75 },
    { left: 0, width: 0 },
  ]);
});

test("a step that has not ended reaches to the end, and one alone that took no time divides by nothing", () => {
  const open = { startedAt: at(1000), finishedAt: null };
  expect(stepBar(open, timeSpan([open]))).toEqual({ left: 0, width: 100 });
});
