import type { TenantTable } from "./read-tenant-tables.ts";

/** The tables in an order in which what leans on others comes before them; where they lean on each other, any. */
export function childrenFirst(tables: readonly TenantTable[]): TenantTable[] {
  const ordered = new Set<TenantTable>();
  const seen = new Set<TenantTable>();
  const visit = (table: TenantTable) => {
    if (seen.has(table)) return;
    seen.add(table);
    for (const other of tables) if (other.parents.some((parent) => parent.table === table.name)) visit(other);
    ordered.add(table);
  };
  for (const table of tables) visit(table);
  return [...ordered];
}
