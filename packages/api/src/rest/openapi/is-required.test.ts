import { expect, test } from "vitest";
import { z } from "zod";
import { isRequired } from "./is-required.ts";

test.each([
  ["a plain field", z.string(), true],
  ["one that may be null", z.string().nullable(), true],
  ["an optional one", z.string().optional(), false],
  ["one with a default", z.boolean().default(false), false],
  ["one that is tidied before", z.string().trim().optional(), false],
])("%s", (_words, field, required) => {
  expect(isRequired(field)).toBe(required);
});
