import { expect, test } from "vitest";
import { z } from "zod";
import { record } from "./record.ts";
import { typedJson } from "./typed-json.ts";

const schema = typedJson(record, { mostCharacters: 100 });

test.each([{}, { a: "b" }, { a: ["\\u0000", "😀"] }, { "\\ud800": 1 }])("%j can be stored", (value) => {
  expect(schema.parse(value)).toEqual(value);
});

test.each([{ a: "\u0000" }, { a: { b: ["x\ud800"] } }, { "\u0000": 1 }, { a: "\\\u0000" }, { a: "b".repeat(100) }])(
  "%j can't",
  (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  },
);

test("what is null stays null", () => {
  expect(typedJson(z.object({}).nullable()).parse(null)).toBeNull();
});
