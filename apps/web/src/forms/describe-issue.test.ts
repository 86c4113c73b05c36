import { describe, expect, it } from "vitest";
import { z } from "zod";
import { describeIssue } from "./describe-issue.ts";

const issueOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0];

describe("describeIssue", () => {
  it.each([
    [z.string().min(1), "", "Fill this in"],
    [z.string().min(10), "short", "Use at least 10 characters"],
    [z.string().max(3), "long one", "Use at most 3 characters"],
    [z.email(), "ada", "Write an e-mail address, such as ada@example.org"],
  ])("has words for what zod finds", (schema, value, words) => {
    expect(describeIssue(issueOf(schema, value))).toBe(words);
  });

  it("keeps words that are already there", () => {
    expect(describeIssue("Taken")).toBe("Taken");
  });
});
