import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadSecrets } from "./load-secrets.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "guildhall-secrets-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it("generates a secret once and keeps it for this user alone", () => {
  const first = loadSecrets(join(dir, "new"));
  expect(first.authSecret).toMatch(/^[\w-]{43}$/);
  expect(loadSecrets(join(dir, "new"))).toEqual(first);
  expect(loadSecrets(join(dir, "other"))).not.toEqual(first);
  expect(statSync(join(dir, "new", "secrets.json")).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(dir, "new"))).toEqual(["secrets.json"]);
});

it("prefers the one that was given, and writes nothing then", () => {
  const authSecret = "given ".repeat(8);
  expect(loadSecrets(dir, { authSecret })).toEqual({ authSecret });
  expect(readdirSync(dir)).toEqual([]);
});

it("leaves a damaged file alone and says so", () => {
  writeFileSync(join(dir, "secrets.json"), '{"authSecret": "sho');
  expect(() => loadSecrets(dir)).toThrow(/secrets\.json is damaged/);
  expect(readFileSync(join(dir, "secrets.json"), "utf8")).toBe('{"authSecret": "sho');
});

it("says when the directory cannot be written", () => {
  writeFileSync(join(dir, "file"), "");
  expect(() => loadSecrets(join(dir, "file", "data"))).toThrow(/cannot be written \(a part of the path is a file\)/);
});
