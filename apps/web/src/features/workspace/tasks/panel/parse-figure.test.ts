import { expect, test } from "vitest";
import { parseFigure } from "./parse-figure.ts";

test.each([
  ["5", 5],
  ["2,5", 2.5],
  ["0", 0],
  ["", undefined],
  [" ", undefined],
  ["11", undefined],
  ["-1", undefined],
  ["much", undefined],
])("%s is %s", (text, figure) => {
  expect(parseFigure(text, 10)).toBe(figure);
});
