import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clusterPaths } from "../embedded/cluster-paths.ts";
import { dataDirOwner } from "../embedded/lock-data-dir.ts";
import { throwawaySettings } from "../embedded/postgres-settings.ts";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "../embedded/start-embedded-postgres.ts";
import { stopStrayPostgres } from "../embedded/stop-stray-postgres.ts";

const prefix = "guildhall-throwaway-";

/** A PostgreSQL in a temporary directory, fast and careless; `stop` removes it. */
export async function startThrowawayPostgres(log: (line: string) => void = () => undefined): Promise<EmbeddedPostgres> {
  await removeLeftBehind();
  const dataDir = mkdtempSync(join(tmpdir(), prefix));
  const { url, stop } = await startEmbeddedPostgres({ dataDir, log, careless: true, settings: throwawaySettings });
  return { url, stop: () => stop().finally(() => remove(dataDir)) };
}

// A test run that was killed leaves its server and directory; the next run ends the one and removes the other.
async function removeLeftBehind(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const dataDir = join(tmpdir(), name);
    if (!name.startsWith(prefix) || dataDirOwner(dataDir) || isYoung(dataDir)) continue;
    await stopStrayPostgres(clusterPaths(dataDir), () => undefined);
    remove(dataDir);
  }
}

function isYoung(dir: string): boolean {
  const made = statSync(dir, { throwIfNoEntry: false })?.birthtimeMs ?? Date.now();
  return Date.now() - made < 60_000;
}

function remove(dir: string): void {
  rmSync(dir, { recursive: true, force: true, maxRetries: 10 });
}
