import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataDirOwner } from "@guildhall/db/embedded";
import { childEnvironment, repositoryRoot } from "@guildhall/env";
import { freePort } from "@guildhall/testing/guildhall";
import type { Benchmark, Figure } from "../measure/result.ts";

const starts = 3;
const mostMs = 600_000;

/** From `npm start` to the first 200 of `/readyz`: in a bare clone with empty package caches, and again. */
export const start: Benchmark = {
  name: "start",
  about: "npm start to ready: a bare clone of the last commit with empty package caches, then the same again",
  run: async () => {
    const place = mkdtempSync(join(tmpdir(), "guildhall-start-"));
    try {
      return await measure(place);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  },
};

async function measure(place: string): Promise<Figure[]> {
  const clone = join(place, "clone");
  execFileSync("git", ["clone", "--quiet", repositoryRoot, clone]);
  const caches = { npm_config_cache: join(place, "npm"), XDG_CACHE_HOME: place, XDG_DATA_HOME: place };
  const cold = await timeStart(clone, caches);
  const again: number[] = [];
  for (let i = 0; i < starts; i++) again.push(await timeStart(clone, caches));
  return [
    { name: "first start, empty caches", value: cold / 1000, unit: "s", goal: "≤ 120 s" },
    { name: `later start, slowest of ${starts}`, value: Math.max(...again) / 1000, unit: "s", goal: "≤ 6 s" },
  ];
}

async function timeStart(clone: string, caches: Record<string, string>): Promise<number> {
  const port = String(await freePort());
  const dataDir = join(clone, ".guildhall");
  const env = childEnvironment({ ...caches, PORT: port, GUILDHALL_DATA_DIR: dataDir });
  const startedAt = performance.now();
  const child = spawn("npm", ["start"], { cwd: clone, env, stdio: "ignore" });
  const ended = once(child, "exit");
  while (!(await isReady(port))) {
    if (child.exitCode !== null || performance.now() - startedAt > mostMs)
      throw new Error("npm start did not get ready");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const tookMs = performance.now() - startedAt;
  child.kill("SIGTERM");
  await ended;
  // npm may be gone before what it started has let go of the data directory.
  while (dataDirOwner(dataDir)) await new Promise((resolve) => setTimeout(resolve, 50));
  return tookMs;
}

async function isReady(port: string): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
  return response?.ok ?? false;
}
