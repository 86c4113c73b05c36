import { checkDatabase, dataDirOwner, hasEmbeddedDatabase, prepareDataDir } from "@guildhall/db/embedded";
import { pendingMigrations, readWallOf } from "@guildhall/db/migrate";
import { AppError } from "@guildhall/kernel";
import { say } from "../say.ts";
import { assertPortFree } from "../start/assert-port-free.ts";
import { readStartEnv, type StartEnv } from "../start/read-start-env.ts";
import { withDatabase } from "../with-database.ts";

/** Looks at everything that a start needs and says what is well and what is not; 1 when something is not. */
export async function doctor(): Promise<number> {
  const env = readStartEnv();
  say.plain(`✓ Node ${process.versions.node} on ${process.platform}-${process.arch}`);
  say.plain("✓ the environment");
  const findings = [
    await look("data directory", () => lookAtDataDir(env)),
    await look("database", () => lookAtDatabase(env)),
    await look("port", () => lookAtPort(env)),
  ];
  const wrong = findings.filter((well) => !well).length;
  say.plain(wrong === 0 ? "All is well." : `${wrong} ${wrong === 1 ? "thing needs" : "things need"} you.`);
  return wrong === 0 ? 0 : 1;
}

async function look(what: string, find: () => string | Promise<string>): Promise<boolean> {
  try {
    say.plain(`✓ ${what}: ${await find()}`);
    return true;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    say.error(`${what}: ${error.userMessage}`);
    return false;
  }
}

function lookAtDataDir({ data }: StartEnv): string {
  prepareDataDir(data.dataDir);
  const owner = dataDirOwner(data.dataDir);
  return `${data.dataDir}${owner ? `, in use by process ${owner.pid}` : ""}`;
}

async function lookAtDatabase({ data }: StartEnv): Promise<string> {
  if (!data.databaseUrl && !hasEmbeddedDatabase(data.dataDir)) return "none yet; the first start makes it";
  return withDatabase(describeDatabase);
}

async function describeDatabase(url: string): Promise<string> {
  const { version, pgvector } = await checkDatabase(url);
  const pending = await pendingMigrations(url);
  const schema =
    pending.length === 0
      ? `schema of this version, ${await describeWall(url)}`
      : `to migrate at the next start: ${pending.join(", ")}`;
  return `PostgreSQL ${Math.floor(version / 10_000)}.${version % 10_000}${pgvector ? " with pgvector" : ""}, ${schema}`;
}

async function describeWall(url: string): Promise<string> {
  const { why } = await readWallOf(url);
  if (why === null) return "row-level security between organizations";
  return `no row-level security between organizations: ${why} (docs/decisions/0010-row-level-security.md says how to add it)`;
}

async function lookAtPort({ http, data }: StartEnv): Promise<string> {
  if (dataDirOwner(data.dataDir)) return `${http.port}, by the Guildhall that is running`;
  return `${await assertPortFree(http.host, http.port)} is free`;
}
