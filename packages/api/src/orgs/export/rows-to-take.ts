import type { TenantTable } from "../deletion/read-tenant-tables.ts";
import { mayTake } from "./exported-columns.ts";

/**
 * SQL that holds for the rows of a table, under the name `t`, that go into a copy of the organization `$1` for the person
 * `$2`: those that they may take along, and that hang on nothing which they may not.
 */
export function rowsToTake(
  tables: readonly TenantTable[],
  { name, parents }: TenantTable,
  t = "t",
  above = [name],
): string {
  const conditions = [`${t}."orgId" = $1`];
  const own = mayTake(name, t);
  if (own) conditions.push(own);
  for (const { table, column, goesWith } of parents) {
    const parent = tables.find((one) => one.name === table);
    if (!parent || !goesWith || above.includes(table)) continue;
    const p = `p${above.length}`;
    const condition = rowsToTake(tables, parent, p, [...above, table]);
    // Where everything may be taken, there is nothing to look at.
    if (condition === `${p}."orgId" = $1`) continue;
    conditions.push(
      `(${t}."${column}" is null or exists (select from "${table}" ${p} where ${p}.id = ${t}."${column}" and ${condition}))`,
    );
  }
  return conditions.join(" and ");
}
