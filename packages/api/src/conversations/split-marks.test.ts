import { expect, test } from "vitest";
import { splitMarks } from "./split-marks.ts";

test("a text falls into what was found and what stands between", () => {
  expect(splitMarks("the \uE000light\uE001\n house")).toEqual([
    { text: "the ", found: false },
    { text: "light", found: true },
    { text: " house", found: false },
  ]);
  expect(splitMarks("")).toEqual([]);
});

test("a mark that somebody wrote marks nothing", () => {
  expect(splitMarks("a\uE001b \uE000c")).toEqual([{ text: "ab c", found: false }]);
});
