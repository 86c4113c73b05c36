import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dataDirOwner, lockDataDir } from "./lock-data-dir.ts";
import { processIdentity } from "./process-identity.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "guildhall-lock-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function writeLock(owner: unknown) {
  writeFileSync(join(dir, "guildhall.lock"), JSON.stringify(owner));
}

it("is held once and given back", () => {
  const lock = lockDataDir(dir);
  expect(dataDirOwner(dir)?.pid).toBe(process.pid);
  expect(() => lockDataDir(dir)).toThrow(`kill ${process.pid}`);
  lock.release();
  expect(readdirSync(dir)).toEqual([]);
  lockDataDir(dir).release();
});

it("of a process that is gone counts for nothing", () => {
  writeLock({ pid: 2 ** 30, identity: "long ago", what: "Guildhall" });
  lockDataDir(dir).release();
  expect(readdirSync(dir)).toEqual([]);
});

it("of a process whose number was given to another counts for nothing", () => {
  writeLock({ pid: process.pid, identity: `${processIdentity(process.pid)}0`, what: "Guildhall" });
  expect(dataDirOwner(dir)).toBeUndefined();
  lockDataDir(dir).release();
});

it("cut off in the middle of a word counts for nothing", () => {
  writeFileSync(join(dir, "guildhall.lock"), '{"pid": 1');
  lockDataDir(dir).release();
  expect(readdirSync(dir)).toEqual([]);
});
