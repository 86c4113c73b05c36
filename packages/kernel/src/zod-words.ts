import { z } from "zod";

type Issue = Parameters<NonNullable<ReturnType<typeof z.config>["customError"]>>[0];

/** Says in plain words what is wrong with a value; the words read on after the field's name. */
function words(issue: Issue): string | undefined {
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" && issue.minimum === 1
        ? "must not be empty"
        : `must have at least ${issue.minimum}${unit(issue.origin)}`;
    case "too_big":
      return `must have at most ${issue.maximum}${unit(issue.origin)}`;
    case "invalid_type":
      return issue.input === undefined ? "is missing" : `must be a ${issue.expected}`;
    case "unrecognized_keys":
      return `has unknown fields: ${issue.keys.join(", ")}`;
    case "invalid_format":
      return issue.format === "email" ? "must be an e-mail address" : undefined;
    default:
      return undefined;
  }
}

function unit(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" || origin === "set" ? " entries" : "";
}

/** Makes zod speak to people; importing the kernel is enough. */
z.config({ customError: words });

/** Text that a person types: trimmed, free of NUL (which PostgreSQL can't store), then held against the row's limits. */
export function typedText<Schema extends z.ZodType<string, string>>(limits: Schema) {
  return z
    .string()
    .trim()
    .refine((text) => !text.includes("\u0000"), "must not contain the character NUL")
    .pipe(limits);
}
