import { describe, expect, test } from "vitest";
import { describeScore } from "./describe-score.ts";
import { scoreOf } from "./score-of.ts";

const usual = { importance: 1, urgency: 1, complexity: 1, personWeight: 1 };

describe("the score of a task", () => {
  test.each([
    [{}, 1],
    [{ importance: 10, urgency: 10, complexity: 0, personWeight: 10 }, 200],
    [{ importance: 0, urgency: 0 }, 0],
    [{ personWeight: 0 }, 0],
    [{ complexity: 0 }, 2],
    [{ importance: 3, urgency: 2 }, 2.5],
    [{ importance: 2, complexity: 8 }, 0.33],
  ])("of %o is %s", (said, score) => {
    expect(scoreOf({ ...usual, ...said })).toBe(score);
  });

  test.each(["importance", "urgency", "personWeight"] as const)("grows with %s", (name) => {
    expect(scoreOf({ ...usual, [name]: 2 })).toBeGreaterThan(scoreOf(usual));
  });

  test("falls with complexity: of two things worth the same, the smaller comes first", () => {
    expect(scoreOf({ ...usual, complexity: 2 })).toBeLessThan(scoreOf(usual));
  });

  test("is shown with its figures", () => {
    expect(describeScore({ importance: 3, urgency: 2, complexity: 1, personWeight: 1 })).toBe(
      "(3 + 2) × 1 ÷ (1 + 1) = 2.5",
    );
  });
});
