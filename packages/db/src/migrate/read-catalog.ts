import pg from "pg";

/** Everything that the tables of a database are made of, one line for each, in an order that says nothing. */
export async function readCatalog(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const lines: string[] = [];
    for (const sql of Object.values(catalogQueries)) {
      const { rows } = await client.query<{ line: string }>(sql);
      lines.push(...rows.map(({ line }) => line));
    }
    return lines.filter((line) => !line.includes("_prisma_migrations")).toSorted();
  } finally {
    await client.end();
  }
}

const catalogQueries = {
  columns: `
    select format('column %s.%s %s%s%s%s', t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then ' not null' end,
      ' default ' || pg_get_expr(d.adbin, d.adrelid),
      case when a.attgenerated <> '' then ' generated' end) as line
    from pg_attribute a join pg_class t on t.oid = a.attrelid
    left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
    where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped`,
  constraints: `
    select format('constraint %s on %s: %s', c.conname, c.conrelid::regclass, pg_get_constraintdef(c.oid)) as line
    from pg_constraint c where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f', 'c', 'x')`,
  indexes: `
    select format('index %s: %s', c.relname, pg_get_indexdef(i.indexrelid)) as line
    from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace = 'public'::regnamespace`,
  enums: `
    select format('enum %s: %s', t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder)) as line
    from pg_enum e join pg_type t on t.oid = e.enumtypid where t.typnamespace = 'public'::regnamespace group by t.typname`,
  triggers: `
    select format('trigger %s: %s', tgname, pg_get_triggerdef(oid)) as line from pg_trigger where not tgisinternal`,
  functions: `
    select format('function %s: %s', p.proname, md5(pg_get_functiondef(p.oid))) as line from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
    and not exists (select 1 from pg_depend where objid = p.oid and deptype = 'e')`,
};
