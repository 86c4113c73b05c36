import type { Pool } from "@guildhall/db";
import { readTenantTables, type TenantTable } from "../deletion/read-tenant-tables.ts";
import { isLeftOut, leftOut } from "./exported-columns.ts";
import { rowsToTake } from "./rows-to-take.ts";
import { tarEnd, tarEntry } from "./tar-entry.ts";

type Client = Pick<Pool, "query">;

/** For whom a copy is made, and of which organization. */
export type Copy = { orgId: string; userId: string; at: Date; onRows: (count: number) => void; signal: AbortSignal };

/** So many rows are in memory at once, and in one file of the archive. */
const rowsAtOnce = 200;

/**
 * All that an organization holds as a tar archive, piece by piece: JSON by lines, a folder for each table. `client` is
 * within a transaction that sees one moment.
 */
export async function* readCopy(client: Client, copy: Copy): AsyncGenerator<Buffer, void> {
  const { orgId, userId, at } = copy;
  const counts: Record<string, number> = {};
  async function* filesOf(name: string, sql: string, values: unknown[]): AsyncGenerator<Buffer, void> {
    let file = 0;
    const paged = { sql, values, atOnce: rowsAtOnce, signal: copy.signal };
    for await (const rows of pagesOf<{ row: string }>(client, paged)) {
      counts[name] = (counts[name] ?? 0) + rows.length;
      copy.onRows(rows.length);
      const lines = Buffer.from(rows.map(({ row }) => `${row}\n`).join(""));
      yield tarEntry(`${name}/${String(++file).padStart(5, "0")}.ndjson`, lines, at);
    }
  }
  yield* filesOf("Organization", `select to_jsonb(o)::text as row from "Organization" o where o.id = $1`, [orgId]);
  yield* filesOf("User", peopleSql, [orgId]);
  const tables = await readTenantTables(client);
  for (const table of tables) {
    if (!leftOut[table.name]) yield* filesOf(table.name, sqlOf(tables, table), [orgId, userId]);
  }
  yield* bytesOf(client, tables, copy);
  const about = { organization: orgId, madeFor: userId, madeAt: at, rows: counts, without: leftOut };
  yield tarEntry("manifest.json", Buffer.from(`${JSON.stringify(about, null, 2)}\n`), at);
  yield tarEnd;
}

const peopleSql = `select jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email)::text as row
  from "User" u join "Member" m on m."userId" = u.id where m."orgId" = $1`;

function sqlOf(tables: readonly TenantTable[], table: TenantTable): string {
  const without = table.columns.filter(isLeftOut).map(({ name }) => `'${name}'`);
  const row = without.length > 0 ? `to_jsonb(t) - array[${without.join(", ")}]::text[]` : "to_jsonb(t)";
  // Where no condition needs the person, PostgreSQL must be told what its parameter is.
  return `select (${row})::text as row from "${table.name}" t where $2::text is not null and ${rowsToTake(tables, table)}`;
}

/** The files themselves, one in memory at a time. */
async function* bytesOf(
  client: Client,
  tables: readonly TenantTable[],
  { orgId, userId, at, signal }: Copy,
): AsyncGenerator<Buffer, void> {
  const files = tables.find(({ name }) => name === "File");
  if (!files) return;
  const sql = `select b."fileId" as id, b.bytes from "FileBytes" b join "File" t on t.id = b."fileId"
    where $2::text is not null and ${rowsToTake(tables, files)}`;
  const values = [orgId, userId];
  for await (const page of pagesOf<{ id: string; bytes: Buffer }>(client, { sql, values, atOnce: 1, signal })) {
    for (const { id, bytes } of page) yield tarEntry(`files/${id}`, bytes, at);
  }
}

type Paged = { sql: string; values: unknown[]; atOnce: number; signal: AbortSignal };

/** The rows of a statement, so many at once. */
async function* pagesOf<Row extends object>(
  client: Client,
  { sql, values, atOnce, signal }: Paged,
): AsyncGenerator<Row[], void> {
  await client.query(`declare copied no scroll cursor for ${sql}`, values);
  for (;;) {
    signal.throwIfAborted();
    const { rows } = await client.query<Row>(`fetch ${atOnce} from copied`);
    if (rows.length === 0) break;
    yield rows;
  }
  await client.query("close copied");
}
