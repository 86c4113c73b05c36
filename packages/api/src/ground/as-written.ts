/** Words as a search of the database takes them: there `%` and `_` would stand for any character. */
export function asWritten(query: string): string {
  return query.replace(/[\\%_]/g, "\\$&");
}
