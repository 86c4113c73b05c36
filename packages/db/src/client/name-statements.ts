/** So many a process keeps: enough for all it asks, and a bound on what each connection holds. */
const mostNames = 250;

/**
 * Gives each of Prisma's statements a name, so that a connection parses and plans it once and not each time it is sent,
 * which takes longer than most of them. What comes after the first 250 goes without.
 */
export function nameStatements(): (statement: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= mostNames) return "";
    const name = `prisma-${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}
