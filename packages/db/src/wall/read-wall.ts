import pg from "pg";
import { tenantModels } from "../generated/tenant-models.ts";
import { appFunctions } from "./app-functions.ts";
import { appRole } from "./app-role.ts";

export type Wall = {
  /** Whether an organization's statements can be carried out behind it. */
  stands: boolean;
  /** Why not, in words for who looks after the database. */
  why: string | null;
};

type Row = { unbound: boolean; mayBecome: boolean; open: string[]; locked: string[] };

/** Looks whether row-level security can stand behind the organization's client in this database. */
export async function readWall(database: Pick<pg.Pool, "query"> | pg.Client): Promise<Wall> {
  const { rows } = await database.query<Row>(statement, [[...tenantModels, "Organization"], appRole, appFunctions]);
  const why = reasonOf(rows[0]);
  return { stands: why === null, why };
}

/** The same of the database at an address. */
export async function readWallOf(url: string): Promise<Wall> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await readWall(client);
  } finally {
    await client.end();
  }
}

const statement = `
  select rolsuper or rolbypassrls as unbound,
    pg_has_role(current_user, role.oid, case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) as "mayBecome",
    array(select t.name from unnest($1::text[]) as t(name) left join pg_class c
      on c.relname = t.name and c.relnamespace = 'public'::regnamespace and c.relrowsecurity
      and has_table_privilege(role.oid, c.oid, 'select') and has_table_privilege(role.oid, c.oid, 'insert')
      and has_table_privilege(role.oid, c.oid, 'update') and has_table_privilege(role.oid, c.oid, 'delete')
      where c.oid is null order by 1) as open,
    array(select name from unnest($3::text[]) as f(name)
      where to_regproc(name) is not null and not has_function_privilege(role.oid, to_regproc(name)::oid, 'execute')
      order by 1) as locked
  from pg_roles role where rolname = $2`;

function reasonOf(row: Row | undefined): string | null {
  if (!row) return `there is no role ${appRole}, and this user may not make one`;
  if (row.unbound) return `the role ${appRole} passes by row-level security`;
  if (!row.mayBecome) return `this user may not become ${appRole}`;
  if (row.open.length > 0) return `the role ${appRole} has no rights in the tables ${row.open.join(", ")}`;
  if (row.locked.length > 0) return `the role ${appRole} may not call ${row.locked.join(", ")}`;
  return null;
}
