/** Whether PostgreSQL refused a row because another holds its place in this unique index. */
export function isUniqueViolation(error: unknown, index: string): boolean {
  if (!(error instanceof Error) || !("code" in error) || !("constraint" in error)) return false;
  return error.code === "23505" && error.constraint === index;
}
