/** What a validator found, in plain words beside the field. Knows the issues of zod; other words stay as they are. */
export function describeIssue(issue: unknown): string {
  if (typeof issue === "string") return issue;
  if (!isRecord(issue)) return "This is not valid";
  const { code, minimum, maximum, format, message } = issue;
  if (code === "too_small" && typeof minimum === "number") {
    return minimum <= 1 ? "Fill this in" : `Use at least ${count(minimum)} characters`;
  }
  if (code === "too_big" && typeof maximum === "number") return `Use at most ${count(maximum)} characters`;
  if (code === "invalid_format" && format === "email") return "Write an e-mail address, such as ada@example.org";
  return typeof message === "string" ? message : "This is not valid";
}

const count = (value: number) => new Intl.NumberFormat().format(value);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
