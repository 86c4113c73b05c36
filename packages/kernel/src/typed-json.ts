import { z } from "zod";

/** A NUL or half of a surrogate pair, as JSON escapes it; a backslash that was typed is doubled there. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

/** JSON that a person or program gives: held against its shape, of bounded size, and nothing that PostgreSQL can't store. */
export function typedJson<Schema extends z.ZodType>(shape: Schema, { mostCharacters = 20_000 } = {}) {
  return shape
    .refine(
      (value) => JSON.stringify(value ?? null).length <= mostCharacters,
      `must not be longer than ${mostCharacters}`,
    )
    .refine((value) => !unstorable.test(JSON.stringify(value ?? null)), "must hold only whole characters, and no NUL");
}
