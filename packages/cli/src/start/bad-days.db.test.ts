import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { lockDataDir, prepareDataDir } from "@guildhall/db/embedded";
import { startOldServer } from "@guildhall/db/throwaway";
import { testDatabase } from "@guildhall/db/throwaway/test-database";
import { childEnvironment } from "@guildhall/env";
import { afterEach, beforeEach, expect, it, onTestFinished } from "vitest";
import { runSql } from "../testing/run-sql.ts";

const database = testDatabase();
const main = join(import.meta.dirname, "..", "main.ts");

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "guildhall bad days "));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Starts Guildhall as `npm start` does and answers the one line with which it refuses. */
async function refusal(changes: Record<string, string>): Promise<string> {
  const clean = { DATABASE_URL: undefined, PORT: "0", HOST: undefined, GUILDHALL_DATA_DIR: join(dir, "data") };
  const env = childEnvironment({ ...clean, ...changes });
  const child = spawn(process.execPath, [main, "start"], { env, stdio: ["ignore", "pipe", "pipe"] });
  const [said, complained, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once("exit", resolve)),
  ]);
  expect(code, said + complained).toBe(1);
  expect(complained.trim().split("\n"), said + complained).toHaveLength(1);
  expect(said + complained).not.toContain("hunter2");
  return complained;
}

function listen(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
    onTestFinished(() => void server.close());
  });
}

function withPart(part: "password" | "pathname", value: string): string {
  const url = new URL(database.url);
  url[part] = value;
  return url.href;
}

it("the port is taken", async () => {
  const port = await listen();
  expect(await refusal({ PORT: `${port}` })).toContain(
    `Port ${port} is taken by another program. Stop that one, or use another port: PORT=3000 npm start`,
  );
  expect(existsSync(join(dir, "data"))).toBe(false);
});

it("the address to listen on is not of this machine", async () => {
  expect(await refusal({ HOST: "192.0.2.1" })).toContain("HOST=192.0.2.1 is not an address of this machine");
});

it("a variable makes no sense", async () => {
  expect(await refusal({ LOG_LEVEL: "loud" })).toContain("LOG_LEVEL must be one of fatal, error, warn");
});

it("DATABASE_URL does not answer", async () => {
  const line = await refusal({ DATABASE_URL: "postgresql://me:hunter2@127.0.0.1:1/guildhall" });
  expect(line).toContain("PostgreSQL cannot be reached at 127.0.0.1:1 (nothing listens there)");
});

it("DATABASE_URL has a wrong password", async () => {
  expect(await refusal({ DATABASE_URL: withPart("password", "hunter2") })).toContain("Correct the user or password");
});

it("DATABASE_URL names a database that is not there", async () => {
  expect(await refusal({ DATABASE_URL: withPart("pathname", "/nowhere") })).toContain('There is no database "nowhere"');
});

it("DATABASE_URL is an older server", async () => {
  const old = await startOldServer("140011");
  onTestFinished(old.stop);
  expect(await refusal({ DATABASE_URL: old.url })).toContain("is version 14; Guildhall needs 15 or newer");
});

it("the database is newer than the code", async () => {
  await runSql(
    database.url,
    `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values ('later', 'x', '29990101000000_later', now(), now(), 1)`,
  );
  expect(await refusal({ DATABASE_URL: database.url })).toContain(
    "migrated by a newer Guildhall (29990101000000_later",
  );
});

it("the data directory cannot be written", async () => {
  writeFileSync(join(dir, "file"), "");
  const line = await refusal({ GUILDHALL_DATA_DIR: join(dir, "file", "data") });
  expect(line).toContain("cannot be written (a part of the path is a file). Make it writable");
});

it("the data directory is in use", async () => {
  const dataDir = join(dir, "data");
  prepareDataDir(dataDir);
  const lock = lockDataDir(dataDir);
  onTestFinished(lock.release);
  expect(await refusal({})).toContain(`is in use by Guildhall (process ${process.pid}). Stop it first`);
  expect(readdirSync(dataDir)).toEqual(["guildhall.lock"]);
});
