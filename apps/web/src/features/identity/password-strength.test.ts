import { describe, expect, it } from "vitest";
import { passwordStrength } from "./password-strength.ts";

describe("passwordStrength", () => {
  it.each([
    ["short", 0],
    ["aaaaaaaaaaaaaaa", 1],
    ["abcdefghijklmnop", 1],
    ["1234567890", 1],
    ["sunlitgate", 1],
    ["sunlit-gate2", 3],
    ["correct horse battery staple", 3],
  ])("judges %s as %i", (password, score) => {
    expect(passwordStrength(password).score).toBe(score);
  });
});
