import type { Migration } from "./migration-folder.ts";

export type HandWritten = { kind: string; name: string };

const mark = /^-- (hand-written|no longer hand-written): (\w+) ([\w.]+)/gm;

/**
 * What the migrations hold that the Prisma schema cannot say. Each stands below a line in its SQL that names it,
 * `-- hand-written: index agents_alive: <why>`, and is let go with `-- no longer hand-written: index agents_alive`.
 */
export function listHandWritten(migrations: Migration[]): HandWritten[] {
  const found = new Map<string, HandWritten>();
  for (const { sql } of migrations) {
    for (const [, verb, kind, name] of sql.matchAll(mark)) {
      if (!kind || !name) continue;
      if (verb === "hand-written") found.set(`${kind} ${name}`, { kind, name });
      else found.delete(`${kind} ${name}`);
    }
  }
  return [...found.values()];
}
