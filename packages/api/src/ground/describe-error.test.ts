import { AppError, notFound } from "@guildhall/kernel";
import { expect, test } from "vitest";
import { z } from "zod";
import { describeError } from "./describe-error.ts";

test("an error that was thrown on purpose is told in its words, whatever caused it", () => {
  const cause = new SyntaxError("Unexpected token");
  const error = new AppError({ code: "bad-input", reason: "not-json", userMessage: "The body is not JSON.", cause });
  expect(describeError(error)).toEqual({
    code: "bad-input",
    reason: "not-json",
    message: "The body is not JSON.",
    retry: false,
  });
  expect(describeError(notFound("agent"))).toMatchObject({ code: "not-found" });
});

test("wrong input is told by field, the first fault of each", () => {
  const schema = z.object({ a: z.object({ b: z.string().min(3).regex(/^x/) }), c: z.number() });
  expect(describeError(schema.safeParse({ a: { b: "1" } }).error)).toEqual({
    code: "bad-input",
    reason: "invalid-input",
    message: "a.b must have at least 3 characters; c is missing.",
    retry: false,
    fields: { "a.b": "must have at least 3 characters", c: "is missing" },
  });
});

test("of an error that nobody foresaw nothing is told, not even when something known caused it", () => {
  for (const error of [
    new Error("password=hunter2"),
    new Error("outer", { cause: notFound("agent") }),
    "text",
    null,
    undefined,
  ]) {
    expect(describeError(error)).toMatchObject({ code: "internal", reason: "unexpected" });
    expect(JSON.stringify(describeError(error))).not.toContain("hunter2");
  }
});
