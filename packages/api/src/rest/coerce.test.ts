import { expect, test } from "vitest";
import { z } from "zod";
import { coerceFor } from "./coerce.ts";

test.each([
  ["a number", z.int().min(1).default(3), ["5"], 5],
  ["a number that may be left out", z.number().nullish(), ["-1.5e3"], -1500],
  ["what is no number", z.number(), ["0x10"], "0x10"],
  ["nothing for a number", z.number(), [""], ""],
  ["a number given twice", z.number(), ["1", "2"], ["1", "2"]],
  ["a boolean", z.boolean().optional(), ["false"], false],
  ["what is no boolean", z.boolean(), ["yes"], "yes"],
  ["a list of one", z.array(z.number()).optional(), ["1"], [1]],
  ["a list", z.array(z.string()), ["1", "a,b"], ["1", "a,b"]],
  ["text that looks like a number", z.string().trim().pipe(z.string()), ["5"], "5"],
  ["a choice that may be text", z.union([z.number(), z.string()]), ["5"], "5"],
  ["a choice without text", z.union([z.boolean(), z.number()]), ["5"], 5],
  ["a literal", z.union([z.literal(1), z.literal("all")]), ["1"], 1],
  ["an object", z.object({ a: z.number() }), ['{"a":1}'], { a: 1 }],
  ["what is no object", z.record(z.string(), z.string()), ["{a"], "{a"],
  ["what is prepared before", z.preprocess((value) => value, z.number()), ["5"], 5],
  ["a time", z.coerce.date(), ["2026-01-01"], "2026-01-01"],
])("%s", (_what, schema, texts, value) => {
  expect(coerceFor(schema)(texts)).toEqual(value);
});
