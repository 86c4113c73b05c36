/** Tells whether trying again can help, and what the mail server said, in one line. */
export function describeMailError(error: unknown): { again: boolean; error: string } {
  const text = error instanceof Error ? error.message : String(error);
  const code = field(error, "responseCode");
  const refusedForGood = typeof code === "number" && code >= 500;
  // A wrong password is ours to mend, and the mail is not lost by it.
  const ours = field(error, "code") === "EAUTH";
  return { again: ours || !refusedForGood, error: text.replace(/\s+/g, " ").slice(0, 500) };
}

function field(error: unknown, name: string): unknown {
  return typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
}
