const mayBeMissing: ReadonlySet<string> = new Set([
  "type",
  "programmingLanguage",
  "framework",
  "repositoryUrl",
  "localPath",
]);

/** The fields that were given; a text that was emptied takes its field away where the row may go without. */
export function givenFields(fields: Record<string, string | undefined>): Record<string, string | null> {
  const given = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value === "" && mayBeMissing.has(name) ? null : value] as const],
  );
  return Object.fromEntries(given);
}
