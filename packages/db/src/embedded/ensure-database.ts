import pg from "pg";
import { type ClusterAccess, clusterDatabase, clusterUrl } from "./cluster-access.ts";
import { codeOf, databaseError } from "./database-error.ts";

/** Makes Guildhall's database in its cluster when it is not there yet. */
export async function ensureDatabase(access: ClusterAccess): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl(access, "postgres") });
  try {
    await client.connect();
    const found = await client.query("select 1 from pg_database where datname = $1", [clusterDatabase]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(clusterDatabase)}`);
  } catch (error) {
    throw codeOf(error) === "28P01" ? wrongPassword(error) : error;
  } finally {
    await client.end();
  }
}

function wrongPassword(cause: unknown): Error {
  return databaseError(
    "database-password-wrong",
    "The password in postgres.json of the data directory is not the one of the database beside it. Put that file back from a backup.",
    cause,
  );
}
