import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startEmbeddedPostgres } from "./index.ts";
import { readPostmasterFile } from "./postmaster-file.ts";
import { processIdentity } from "./process-identity.ts";
import { waitUntil } from "./wait-until.ts";

let dataDir = "";
beforeEach(() => {
  dataDir = join(mkdtempSync(join(tmpdir(), "guildhall-embedded-")), "my data");
});
const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
  rmSync(join(dataDir, ".."), { recursive: true, force: true, maxRetries: 10 });
});

async function start(log: (line: string) => void = () => undefined) {
  const running = await startEmbeddedPostgres({ dataDir, log });
  cleanUps.push(() => running.stop());
  return running;
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Starts it in a process of its own, to be killed. */
async function startElsewhere() {
  const program = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(join(import.meta.dirname, "index.ts"))});
    const { url } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log: (line) => console.log(line) });
    console.log(url);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said: string[] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => said.push(text));
  const hasSaid = (pattern: RegExp) => waitUntil(() => said.join("").match(pattern)?.[0], { forMs: 20_000 });
  const kill = () =>
    new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.kill("SIGKILL");
    });
  return { child, hasSaid, kill };
}

describe("startEmbeddedPostgres", () => {
  it("keeps data, password and port from one start to the next", async () => {
    const first = await startEmbeddedPostgres({ dataDir, log: () => undefined });
    await query(first.url, "create table kept as select 'ä' as letter");
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, "select letter, upper(letter) as big from kept")).toEqual([
      { letter: "ä", big: "Ä" },
    ]);
    expect(statSync(join(dataDir, "postgres.json")).mode & 0o777).toBe(0o600);
  });

  it("listens on this machine only and wants the password", async () => {
    const { url } = await start();
    expect(await query(url, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    await expect(query(url.replace(/:[^:@/]+@/, ":wrong@"), "select 1")).rejects.toThrow(
      /password authentication failed/,
    );
  });

  it("takes another port when the last one is taken meanwhile", async () => {
    const first = await startEmbeddedPostgres({ dataDir, log: () => undefined });
    await first.stop();
    const port = Number(new URL(first.url).port);
    const { createServer } = await import("node:net");
    const blocker = createServer().listen(port, "127.0.0.1");
    cleanUps.push(() => void blocker.close());
    const second = await start();
    expect(new URL(second.url).port).not.toBe(`${port}`);
    expect(await query(second.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("refuses a directory that another one uses, and leaves that one alone", async () => {
    const first = await start();
    const refused = startEmbeddedPostgres({ dataDir, log: () => undefined });
    await expect(refused).rejects.toThrow(`is in use by Guildhall (process ${process.pid})`);
    expect(await query(first.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("starts at once after a kill -9 of its owner, with everything that was committed", async () => {
    const killed = await startElsewhere();
    const url = await killed.hasSaid(/postgresql:\S+/);
    await query(url ?? "", "create table kept as select 1 as one");
    await killed.kill();
    const stray = readPostmasterFile(join(dataDir, "postgres", "postmaster.pid"))?.pid ?? 0;
    expect(processIdentity(stray)).toBeDefined();
    const said: string[] = [];
    const { url: again } = await start((line) => said.push(line));
    expect(processIdentity(stray)).toBeUndefined();
    expect(said.join()).toContain("a killed Guildhall has left running");
    expect(await query(again, "select one from kept")).toEqual([{ one: 1 }]);
  });

  it("starts after a kill -9 while the database was being made", async () => {
    const killed = await startElsewhere();
    const draft = () =>
      existsSync(dataDir) && readdirSync(dataDir).find((name) => /^postgres\.new-\d+-\d+$/.test(name));
    const files = () => {
      const name = draft();
      return name && readdirSync(join(dataDir, name)).length > 5 ? name : undefined;
    };
    expect(await waitUntil(files, { forMs: 20_000, everyMs: 2 })).toBeDefined();
    await killed.kill();
    expect(existsSync(join(dataDir, "postgres"))).toBe(false);
    const { url } = await start();
    expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(readdirSync(dataDir).filter((name) => name.startsWith("postgres.new"))).toEqual([]);
  });

  it("starts PostgreSQL again on the same port when it is killed", async () => {
    const { url } = await start();
    const postmaster = join(dataDir, "postgres", "postmaster.pid");
    const before = readPostmasterFile(postmaster)?.pid ?? 0;
    process.kill(before, "SIGKILL");
    const pid = await waitUntil(
      () => {
        const now = readPostmasterFile(postmaster);
        return now?.ready && now.pid !== before ? now.pid : undefined;
      },
      { forMs: 20_000 },
    );
    expect(pid).toBeDefined();
    expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
  });
});

describe("the bad days", () => {
  const refused = () => startEmbeddedPostgres({ dataDir, log: () => undefined });

  it("a path through a file", async () => {
    writeFileSync(join(dataDir, "..", "file"), "");
    dataDir = join(dataDir, "..", "file", "data");
    await expect(refused()).rejects.toMatchObject({ reason: "data-dir-not-writable" });
    dataDir = join(dataDir, "..", "..", "x");
  });

  it("a database of another PostgreSQL", async () => {
    mkdirSync(join(dataDir, "postgres"), { recursive: true });
    writeFileSync(join(dataDir, "postgres", "PG_VERSION"), "16\n");
    writeFileSync(join(dataDir, "postgres.json"), '{"password":"secret","port":15000}');
    await expect(refused()).rejects.toMatchObject({ reason: "database-other-major" });
    expect(readFileSync(join(dataDir, "postgres", "PG_VERSION"), "utf8")).toBe("16\n");
    expect(existsSync(join(dataDir, "guildhall.lock"))).toBe(false);
  });

  it("a folder that is no database", async () => {
    mkdirSync(join(dataDir, "postgres"), { recursive: true });
    writeFileSync(join(dataDir, "postgres.json"), '{"password":"secret","port":15000}');
    writeFileSync(join(dataDir, "postgres", "letter.txt"), "keep me");
    await expect(refused()).rejects.toMatchObject({ reason: "not-a-database" });
    expect(readFileSync(join(dataDir, "postgres", "letter.txt"), "utf8")).toBe("keep me");
  });

  it("a lost password", async () => {
    const first = await startEmbeddedPostgres({ dataDir, log: () => undefined });
    await first.stop();
    rmSync(join(dataDir, "postgres.json"));
    await expect(refused()).rejects.toMatchObject({ reason: "database-password-missing" });
  });

  it("a full disk, first while the database is made and then in use", async (context) => {
    mkdirSync(dataDir);
    const mount = (size: string) => spawnSync("mount", ["-t", "tmpfs", "-o", `${size},mode=755`, "tmpfs", dataDir]);
    if (mount("size=8m").status !== 0) context.skip("needs the right to mount");
    cleanUps.push(() => void spawnSync("umount", ["-l", dataDir]));
    await expect(refused()).rejects.toMatchObject({ reason: "disk-full" });
    spawnSync("mount", ["-o", "remount,size=200m", dataDir]);
    const first = await startEmbeddedPostgres({ dataDir, log: () => undefined });
    await query(first.url, "create table kept as select 1 as one");
    await first.stop();
    const fill = join(dataDir, "fill");
    spawnSync("dd", ["if=/dev/zero", `of=${fill}`, "bs=4k"]);
    await expect(refused()).rejects.toMatchObject({ reason: "disk-full" });
    rmSync(fill);
    const { url } = await start();
    expect(await query(url, "select one from kept")).toEqual([{ one: 1 }]);
  });

  it.skipIf(process.getuid?.() === 0)("a directory without permission", async () => {
    mkdirSync(dataDir);
    chmodSync(dataDir, 0o500);
    await expect(refused()).rejects.toMatchObject({ reason: "data-dir-not-writable" });
    chmodSync(dataDir, 0o700);
  });
});
