import { describe, expect, test } from "vitest";
import { z } from "zod";
import { typedText } from "./zod-words.ts";

const wordsFor = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;

test.each([
  [z.string().min(1), "", "must not be empty"],
  [z.string().min(3), "ab", "must have at least 3 characters"],
  [z.string().max(2), "abc", "must have at most 2 characters"],
  [z.number().min(1), 0, "must be at least 1"],
  [z.number().max(5), 9, "must be at most 5"],
  [z.number().gt(1), 1, "must be more than 1"],
  [z.number().lt(5), 5, "must be less than 5"],
  [z.array(z.string()).min(1), [], "must have at least 1 entry"],
  [z.array(z.string()).max(1), ["a", "b"], "must have at most 1 entry"],
  [z.array(z.string()).max(2), ["a", "b", "c"], "must have at most 2 entries"],
  [z.string(), undefined, "is missing"],
  [z.string(), 5, "must be text"],
  [z.number(), "5", "must be a number"],
  [z.int(), 1.5, "must be a whole number"],
  [z.array(z.string()), "a", "must be a list"],
  [z.object({}), "a", "must be an object"],
  [z.boolean(), "yes", "must be true or false"],
  [z.email(), "nobody", "must be an e-mail address"],
  [z.strictObject({}), { extra: 1 }, "has unknown fields: extra"],
  [z.string().regex(/^a$/), "b", "has a form that is not allowed"],
  [z.enum(["red", "blue"]), "green", "must be one of red, blue"],
  [z.union([z.string(), z.number()]), true, "has a form that is not allowed"],
])("%# tells what is wrong in words that read on after the field's name", (schema, value, words) => {
  expect(wordsFor(schema, value)).toBe(words);
});

test("words that a schema brings itself are kept", () => {
  expect(wordsFor(z.string().regex(/^a$/, "must be an a"), "b")).toBe("must be an a");
});

describe("typed text", () => {
  const schema = typedText(z.string().min(1).max(5));

  test("is trimmed before it is held against the limits", () => {
    expect(schema.parse("  hello \n")).toBe("hello");
    expect(wordsFor(schema, "   ")).toBe("must not be empty");
    expect(wordsFor(schema, "hello!")).toBe("must have at most 5 characters");
  });

  test("refuses NUL, which the database can't hold", () => {
    expect(wordsFor(schema, "a\u0000b")).toBe("must not contain the character NUL");
  });

  test("half a character is replaced, because neither JSON columns nor UTF-8 can hold it", () => {
    expect(schema.parse("a\ud83d")).toBe("a\uFFFD");
    expect(schema.parse("a😀")).toBe("a😀");
  });
});
