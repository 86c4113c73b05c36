import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@guildhall/db/embedded";
import type { EnvSource } from "@guildhall/env";
import { type Guildhall, startGuildhall } from "@guildhall/testing/guildhall";
import { createTemplateDatabase } from "@guildhall/testing/postgres";
import { type ModelProcess, startModelProcess } from "./model-process.ts";

export type Stage = { guildhall: Guildhall; models: ModelProcess; databaseUrl: string };

/** Sets a whole Guildhall beside a model server, each in processes of their own, and takes them away afterwards. */
export async function withGuildhall<Result>(
  model: string[],
  play: (stage: Stage) => Promise<Result>,
  settings: EnvSource = {},
): Promise<Result> {
  // The database as people run it, with every commit on the disk, and not the careless one of the tests.
  const dataDir = mkdtempSync(join(tmpdir(), "guildhall-bench-"));
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  const database = await createTemplateDatabase(postgres.url);
  const models = await startModelProcess(model);
  const env = { OPENAI_BASE_URL: models.baseUrl, OPENAI_API_KEY: "sk-bench", ...settings };
  const guildhall = await startGuildhall({ databaseUrl: database.url, env });
  try {
    return await play({ guildhall, models, databaseUrl: database.url });
  } finally {
    await guildhall.stop();
    models.stop();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
