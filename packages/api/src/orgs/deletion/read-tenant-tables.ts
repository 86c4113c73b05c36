import type { Pool } from "@guildhall/db";

/** A table whose rows belong to organizations. */
export type TenantTable = {
  name: string;
  /** Whether the rows of one organization are found by an index. */
  isIndexed: boolean;
  columns: { name: string; type: string }[];
  /** The tables that its rows lean on: the column, and whether a row goes with what it leans on. */
  parents: { table: string; column: string; goesWith: boolean }[];
};

/** The tables that hold the rows of organizations, as the database has them. */
export async function readTenantTables(pool: Pick<Pool, "query">): Promise<TenantTable[]> {
  const { rows } = await pool.query<TenantTable>(`
    with tenant as (
      select c.oid, c.relname as name, a.attnum as org
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'orgId' and not a.attisdropped
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace)
    select t.name,
      exists (select from pg_index i where i.indrelid = t.oid and i.indkey[0] = t.org and i.indpred is null) as "isIndexed",
      (select json_agg(json_build_object('name', a.attname, 'type', y.typname) order by a.attnum)
        from pg_attribute a join pg_type y on y.oid = a.atttypid
        where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((
        select json_agg(json_build_object('table', p.name, 'column', a.attname, 'goesWith', k.confdeltype = 'c'))
        from pg_constraint k
        join tenant p on p.oid = k.confrelid and p.oid <> t.oid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = any(k.conkey) and a.attnum <> t.org
        where k.conrelid = t.oid and k.contype = 'f'), '[]') as parents
    from tenant t order by t.name`);
  return rows;
}
