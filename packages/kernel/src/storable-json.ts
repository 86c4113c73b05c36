import { z } from "zod";
import { jsonValue } from "./json.ts";

/** How large a value of JSON may be, as text. */
const mostBytes = 1_000_000;

/** Data of this form that the database can store: of a bounded size, without the character NUL. */
export function storableJson<Schema extends z.ZodType>(schema: Schema) {
  return schema.superRefine((value, context) => {
    const text = JSON.stringify(value) ?? "null";
    if (text.length > mostBytes) context.addIssue(`must be smaller than ${mostBytes / 1_000_000} MB`);
    if (text.includes("\\u0000")) context.addIssue("must not contain the character NUL");
    if (!text.isWellFormed() || /\\ud[89a-f]/i.test(text)) context.addIssue("must not contain half a character");
  });
}

/** Any data that the database can store. */
export const storable = storableJson(jsonValue);
