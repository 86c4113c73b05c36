import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { processesWith } from "../testing/processes-with.ts";
import { type StartedGuildhall, startGuildhall } from "../testing/start-guildhall.ts";

let dataDir = "";
const started: StartedGuildhall[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "guildhall life "));
});
afterEach(async () => {
  await Promise.all(started.splice(0).map(({ end }) => end("SIGTERM")));
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 });
});

function start(): StartedGuildhall {
  const guildhall = startGuildhall({ GUILDHALL_DATA_DIR: dataDir });
  started.push(guildhall);
  return guildhall;
}

function addressOf(guildhall: StartedGuildhall): string {
  return /http:\/\/\S+/.exec(guildhall.said())?.[0] ?? "";
}

/** The process of a part, by the file that it runs. */
function part(file: string): number {
  const [found] = processesWith(dataDir).filter((pid) => processesWith(file).includes(pid));
  if (!found) throw new Error(`${file} does not run`);
  return found;
}

const isReady = async (guildhall: StartedGuildhall) => (await fetch(`${addressOf(guildhall)}/readyz`)).status === 200;

describe.runIf(process.platform === "linux")("start", { timeout: 60_000 }, () => {
  it("comes up, says where it is and how to sign in, and leaves nothing running", async () => {
    const guildhall = start();
    await guildhall.hasSaid("Open it to make the owner's account.");
    expect(await isReady(guildhall)).toBe(true);
    expect(await guildhall.end("SIGTERM")).toBe(0);
    expect(guildhall.said()).toContain("Stopped.");
    expect(processesWith(dataDir)).toEqual([]);
    expect(existsSync(join(dataDir, "guildhall.lock"))).toBe(false);
  });

  it("ends its parts and starts at once after a kill -9 of itself", async () => {
    const killed = start();
    await killed.hasSaid("Ready.");
    const server = part("apps/server/src/main.ts");
    await killed.end("SIGKILL");
    await expect.poll(() => processesWith("apps/server/src/main.ts").includes(server), { timeout: 15_000 }).toBe(false);
    const again = start();
    await again.hasSaid("Ready.");
    expect(again.said()).toContain("that a killed Guildhall has left running");
    expect(await isReady(again)).toBe(true);
  });

  it("starts after a kill -9 while the database was being made", async () => {
    const killed = start();
    await expect
      .poll(() => readdirSync(dataDir).some((name) => /^postgres\.new-\d+-\d+$/.test(name)), {
        interval: 1,
        timeout: 30_000,
      })
      .toBe(true);
    await killed.end("SIGKILL");
    const again = start();
    await again.hasSaid("Ready.");
    expect(readdirSync(dataDir).filter((name) => name.startsWith("postgres.new"))).toEqual([]);
  });

  it.each(["worker", "server"])("starts the %s again when it is killed", async (name) => {
    const guildhall = start();
    await guildhall.hasSaid("Ready.");
    process.kill(part(`apps/${name}/src/main.ts`), "SIGKILL");
    await guildhall.hasSaid(`The ${name} ended (SIGKILL) and is started again.`);
    await expect.poll(() => isReady(guildhall).catch(() => false), { timeout: 20_000 }).toBe(true);
  });
});
