import { expect, test } from "vitest";
import { hasMath, mathBrackets } from "./math-brackets.ts";

test("formulas in the brackets of LaTeX become such of Markdown", () => {
  expect(mathBrackets(String.raw`So \(a^2\) is.`)).toBe("So $$a^2$$ is.");
  expect(mathBrackets(String.raw`So \[ x = 1 \] is.`)).toBe("So \n$$\nx = 1\n$$\n is.");
});

test("code, prices and what is not closed yet stay as they are", () => {
  for (const text of [
    "It costs $5, or $10.",
    "`\\(a\\)` and\n```tex\n\\[a\\]\n```\n",
    "```tex\n\\[a\\] still being written",
    "A bracket \\( that is open",
    "A list \\[not closed",
  ]) {
    expect(mathBrackets(text)).toBe(text);
  }
  expect(hasMath("It costs $5, or $10.")).toBe(false);
});
