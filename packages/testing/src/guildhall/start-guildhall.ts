import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EnvSource } from "@guildhall/env";
import { freePort } from "./free-port.ts";
import { type ManagedProcess, managedProcess } from "./managed-process.ts";

export type GuildhallOptions = {
  /** A migrated database. */
  databaseUrl: string;
  env?: EnvSource;
};

/** A whole Guildhall, server and worker as processes of their own, with an owner who has an API key. */
export type Guildhall = {
  url: string;
  owner: { email: string; password: string; apiKey: string };
  server: ManagedProcess;
  worker: ManagedProcess;
  /** A further worker on the same database; not started yet, and the test's to kill. */
  anotherWorker: () => ManagedProcess;
  /** Waits until `/readyz` says that all is up. */
  ready: () => Promise<void>;
  stop: () => Promise<void>;
};

const readyWithinMs = 30_000;

/** Starts one on a free port and waits until it is ready. */
export async function startGuildhall({ databaseUrl, env = {} }: GuildhallOptions): Promise<Guildhall> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const dataDir = mkdtempSync(join(tmpdir(), "guildhall-test-"));
  const apiKey = `gh_${randomBytes(20).toString("hex")}`;
  const owner = { email: "owner@example.org", password: "correct horse battery", apiKey };
  const environment = {
    DATABASE_URL: databaseUrl,
    GUILDHALL_DATA_DIR: dataDir,
    GUILDHALL_ADMIN_EMAIL: owner.email,
    GUILDHALL_ADMIN_PASSWORD: owner.password,
    GUILDHALL_ADMIN_API_KEY: apiKey,
    GUILDHALL_DEMO: "0",
    // Whoever counts or scripts what a model is asked expects no calls beside the answers.
    GUILDHALL_CHAT_TITLES: "0",
    PORT: String(port),
    PUBLIC_URL: "",
    LOG_LEVEL: "warn",
    ...env,
  };
  const server = managedProcess("apps/server/src/main.ts", environment);
  const anotherWorker = () => managedProcess("apps/worker/src/main.ts", environment);
  const worker = anotherWorker();
  const ready = () => waitUntilReady(url, () => server.output() + worker.output());
  server.start();
  worker.start();
  await ready();
  const stop = async () => {
    await Promise.allSettled([server.kill("SIGKILL"), worker.kill("SIGKILL")]);
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url, owner, server, worker, anotherWorker, ready, stop };
}

async function waitUntilReady(url: string, output: () => string): Promise<void> {
  const deadline = performance.now() + readyWithinMs;
  while (performance.now() < deadline) {
    const response = await fetch(`${url}/readyz`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Guildhall was not ready within ${readyWithinMs} ms:\n${output()}`);
}
