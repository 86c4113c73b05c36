/** So many a process keeps: enough for all it asks, and a bound on what each connection holds. */
const mostNames = 250;
/** With more than these a statement holds a list, and comes in every length. */
const mostParameters = 24;

/**
 * Gives each of Prisma's statements a name, so that a connection parses and plans it once and not each time it is sent,
 * which takes longer than most of them. Those with lists, and what comes after the first 250, go without.
 */
export function nameStatements(): (statement: { sql: string; args: unknown[] }) => string {
  const names = new Map<string, string>();
  return ({ sql, args }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= mostNames || args.length > mostParameters) return "";
    const name = `prisma-${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}
