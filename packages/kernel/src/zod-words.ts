import { z } from "zod";

type Issue = Parameters<NonNullable<ReturnType<typeof z.config>["customError"]>>[0];

/** Says in plain words what is wrong with a value; the words read on after the field's name. */
function words(issue: Issue): string | undefined {
  switch (issue.code) {
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return "must not be empty";
      return limit(issue.origin, issue.inclusive ? "at least" : "more than", issue.minimum);
    case "too_big":
      return limit(issue.origin, issue.inclusive ? "at most" : "less than", issue.maximum);
    case "invalid_type":
      return issue.input === undefined ? "is missing" : `must be ${kinds[issue.expected] ?? `a ${issue.expected}`}`;
    case "unrecognized_keys":
      return `has unknown fields: ${issue.keys.join(", ")}`;
    case "invalid_value":
      return `must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.join(", ")}`;
    case "invalid_union":
      return "has a form that is not allowed";
    case "invalid_format":
      return issue.format === "email" ? "must be an e-mail address" : "has a form that is not allowed";
    default:
      return undefined;
  }
}

const kinds: Record<string, string> = {
  string: "text",
  int: "a whole number",
  array: "a list",
  object: "an object",
  record: "an object",
  boolean: "true or false",
};

const units: Record<string, string> = { string: "character", array: "entry", set: "entry" };

function limit(origin: string, relation: string, bound: number | bigint): string {
  const unit = units[origin];
  if (unit === undefined) return `must be ${relation} ${bound}`;
  return `must have ${relation} ${bound} ${Number(bound) === 1 ? unit : plural(unit)}`;
}

function plural(unit: string): string {
  return unit === "entry" ? "entries" : `${unit}s`;
}

/** Makes zod speak to people; importing the kernel is enough. */
z.config({ customError: words });

/**
 * Text that a person types: trimmed, free of what PostgreSQL can't store (NUL is refused, halves of surrogate pairs are
 * replaced), then held against the row's limits.
 */
export function typedText<Schema extends z.ZodType<string, string>>(limits: Schema) {
  return z
    .string()
    .trim()
    .overwrite((text) => text.toWellFormed())
    .refine((text) => !text.includes("\u0000"), "must not contain the character NUL")
    .pipe(limits);
}
