import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@guildhall/kernel";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { connectDatabase, type Database } from "../client/connect-database.ts";
import { testDatabase } from "../throwaway/test-database.ts";
import { forgetLostKey } from "./forget-lost-key.ts";
import { readKeyFile } from "./key-file.ts";
import { openVault, type Vault } from "./open-vault.ts";
import { rotateKey } from "./rotate-key.ts";
import { lockVault } from "./vault-lock.ts";

const copy = testDatabase();
let database: Database;
let orgId = "";
let dataDir = "";
const dirs: string[] = [];

beforeAll(() => {
  database = connectDatabase({ url: copy.url, poolSize: 8, applicationName: "test", onError: () => undefined });
});
afterAll(async () => {
  await database.close();
  for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
});
beforeEach(async () => {
  await database.prisma.organization.deleteMany();
  await database.prisma.user.deleteMany();
  await database.prisma.systemSetting.deleteMany();
  orgId = newId("organization");
  await database.prisma.organization.create({ data: { id: orgId, name: "Guild", slug: orgId.replace("_", "-") } });
  dataDir = newDir();
});

function newDir(): string {
  const dir = mkdtempSync(join(tmpdir(), "guildhall-vault-"));
  dirs.push(dir);
  return dir;
}

const open = async (dir = dataDir, given = {}) => openVault({ pool: database.pool, dataDir: dir, given });
const rotate = (more = {}) => rotateKey({ pool: database.pool, dataDir, given: {}, ...more });
const keysInFile = () => readKeyFile(dataDir).map(({ id }) => id);
const secretRows = () => database.prisma.secret.findMany({ orderBy: { id: "asc" } });

/** Stores values as verbs do. */
async function store(vault: Vault, plain: string): Promise<string> {
  const id = newId("secret");
  await database.prisma.$transaction(async (tx) => {
    await lockVault(tx);
    await tx.secret.create({ data: { id, orgId, ...vault.seal(plain, { id, scope: orgId }) } });
  });
  return id;
}

async function storeMany(vault: Vault, count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, i) => {
    const id = newId("secret");
    return { id, orgId, ...vault.seal(`value ${i}`, { id, scope: orgId }) };
  });
  await database.prisma.secret.createMany({ data: rows });
  return rows.map(({ id }) => id);
}

async function read(vault: Vault, id: string): Promise<string> {
  const row = await database.prisma.secret.findUniqueOrThrow({ where: { id } });
  return vault.open(row, { id, scope: row.orgId });
}

test("the first start makes a key that only this user may read; later ones find it", async () => {
  const first = await open();
  expect(first.created).toBe(true);
  expect(statSync(join(dataDir, "vault-keys.json")).mode & 0o777).toBe(0o600);
  const id = await store(first.vault, "planted");
  const again = await open();
  expect(again.created).toBe(false);
  expect(await read(again.vault, id)).toBe("planted");
  expect(JSON.stringify(await secretRows())).not.toContain("planted");
});

test("of processes that start at once on an empty database all have the same key", async () => {
  const vaults = await Promise.all(Array.from({ length: 6 }, () => open()));
  const [first, ...others] = vaults;
  if (!first) throw new Error("none");
  const id = await store(first.vault, "planted");
  for (const { vault } of others) expect(await read(vault, id)).toBe("planted");
  expect(keysInFile()).toHaveLength(1);
});

test("without the key, or with another one, nothing starts, and the words say what to do", async () => {
  await open();
  const words = /vault-keys\.json back .* GUILDHALL_VAULT_KEY .*rotate-key --lost/;
  await expect(open(newDir())).rejects.toMatchObject({
    reason: "vault-key-missing",
    userMessage: expect.stringMatching(words),
  });
  const other = newDir();
  await expect(open(other, { vaultKey: "1".repeat(64) })).rejects.toMatchObject({
    reason: "vault-key-missing",
    retry: false,
  });
  await expect(openVault({ pool: database.pool, dataDir: other, given: {} })).rejects.toThrow(/vault-key-missing/);
});

test("a damaged file of keys is refused and left alone", async () => {
  await open();
  writeFileSync(join(dataDir, "vault-keys.json"), '{"keys": ["shor');
  await expect(open()).rejects.toMatchObject({ reason: "vault-key-file-damaged" });
  expect(readFileSync(join(dataDir, "vault-keys.json"), "utf8")).toBe('{"keys": ["shor');
});

test("a value opens in no other row, in no other organization, and not when a bit of it was changed", async () => {
  const { vault } = await open();
  const place = { id: newId("secret"), scope: orgId };
  const sealed = vault.seal("planted", place);
  expect(vault.open(sealed, place)).toBe("planted");
  const changed = new Uint8Array(sealed.ciphertext);
  changed[0] = (changed[0] ?? 0) ^ 1;
  for (const [value, at] of [
    [sealed, { ...place, id: newId("secret") }],
    [sealed, { ...place, scope: newId("organization") }],
    [{ ...sealed, ciphertext: changed }, place],
    [{ ...sealed, iv: new Uint8Array(12) }, place],
    [{ ...sealed, ciphertext: sealed.ciphertext.slice(0, 20) }, place],
    [{ ...sealed, ciphertext: new Uint8Array(0) }, place],
    [{ ...sealed, keyId: "unknown" }, place],
  ] as const)
    expect(() => vault.open(value, at)).toThrow(/secret-unreadable/);
  expect(vault.seal("planted", place).iv).not.toEqual(sealed.iv);
});

test("a rotation encrypts everything anew, for readers who don't notice; then the old key is gone", async () => {
  const { vault } = await open();
  const ids = await storeMany(vault, 450);
  const [oldKey] = keysInFile();
  const before = await secretRows();
  const seen: number[] = [];
  const result = await rotate({ onProgress: (done: number) => seen.push(done) });
  expect(result).toEqual({ done: 450, unreadable: [], resumed: false, finished: true });
  expect(seen).toEqual([200, 400, 450]);
  expect(keysInFile()).toHaveLength(1);
  expect(keysInFile()).not.toContain(oldKey);
  const after = await secretRows();
  expect(after.filter(({ keyId }) => keyId === before[0]?.keyId)).toEqual([]);
  expect(await read(vault, ids[449] ?? "")).toBe("value 449");
  expect((await open()).created).toBe(false);
});

test("what is written while it runs is neither lost nor left behind", async () => {
  const { vault } = await open();
  const expected = new Map<string, string>();
  for (let i = 0; i < 250; i++) expected.set(await store(vault, `old ${i}`), `old ${i}`);
  let over = false;
  const writing = async (writer: number) => {
    for (let i = 0; !over; i++) {
      const value = `writer ${writer}, ${i}`;
      const id = await store(vault, value);
      expected.set(id, value);
      expect(await read(vault, id)).toBe(value);
    }
  };
  const writers = [1, 2, 3].map(writing);
  for (let round = 0; round < 3; round++) expect((await rotate()).finished).toBe(true);
  over = true;
  await Promise.all(writers);
  await rotate();
  expect(new Set((await secretRows()).map(({ keyId }) => keyId)).size).toBe(1);
  const fresh = (await open()).vault;
  for (const [id, value] of expected) expect(await read(fresh, id)).toBe(value);
});

test("an interrupted rotation leaves everything readable, and the next one goes on with its key", async () => {
  const { vault } = await open();
  const ids = await storeMany(vault, 450);
  const stop = new AbortController();
  const first = await rotate({ signal: stop.signal, onProgress: () => stop.abort() });
  expect(first).toMatchObject({ done: 200, finished: false });
  const [newKey, ...older] = keysInFile();
  expect(older).toHaveLength(1);
  const restarted = (await open()).vault;
  for (const id of [ids[0], ids[449]]) expect(await read(restarted, id ?? "")).toMatch(/^value/);
  expect(await rotate()).toMatchObject({ done: 250, resumed: true, finished: true });
  expect(keysInFile()).toEqual([newKey]);
  expect(await read((await open()).vault, ids[449] ?? "")).toBe("value 449");
});

test("an end that fails leaves both keys", async () => {
  const { vault } = await open();
  const id = await store(vault, "planted");
  const atEnd = () => Promise.reject(new Error("the database went away"));
  await expect(rotate({ atEnd })).rejects.toThrow("went away");
  expect(keysInFile()).toHaveLength(2);
  expect(await read((await open()).vault, id)).toBe("planted");
});

test("keys of the environment are replaced by the environment", async () => {
  const [one, two] = ["1".repeat(64), "2".repeat(64)];
  const { vault, created } = await open(dataDir, { vaultKey: one });
  expect(created).toBe(false);
  const id = await store(vault, "planted");
  await expect(open(dataDir, { vaultKey: two })).rejects.toMatchObject({ reason: "vault-key-missing" });
  const given = { vaultKey: two, vaultOldKeys: [one] };
  const both = (await open(dataDir, given)).vault;
  expect(await read(both, id)).toBe("planted");
  await expect(rotate({ given: { vaultKey: two } })).rejects.toMatchObject({ reason: "vault-key-missing" });
  expect(await rotate({ given })).toMatchObject({ done: 1, finished: true });
  expect(await read((await open(dataDir, { vaultKey: two })).vault, id)).toBe("planted");
});

test("a value that was tampered with stays as it is and is named; its key is kept", async () => {
  const { vault } = await open();
  const [whole, broken] = [await store(vault, "whole"), await store(vault, "broken")];
  await database.prisma.secret.update({ where: { id: broken }, data: { ciphertext: new Uint8Array(30) } });
  expect(await rotate()).toMatchObject({ done: 1, unreadable: [broken], finished: true });
  expect(keysInFile()).toHaveLength(2);
  expect(await read((await open()).vault, whole)).toBe("whole");
});

test("after a key is lost for good, what it encrypted is emptied and the rest goes on", async () => {
  const { vault } = await open();
  const lost = await store(vault, "lost");
  const elsewhere = newDir();
  const options = { pool: database.pool, dataDir: elsewhere, given: {} };
  expect(await forgetLostKey(options)).toEqual([lost]);
  const anew = (await open(elsewhere)).vault;
  await expect(read(anew, lost)).rejects.toMatchObject({ reason: "secret-unreadable" });
  const id = await store(anew, "new");
  expect(await forgetLostKey(options)).toEqual([]);
  expect(await read((await open(elsewhere)).vault, id)).toBe("new");
});

test("values of people are encrypted anew too", async () => {
  const { vault } = await open();
  const userId = newId("user");
  await database.prisma.user.create({
    data: { id: userId, name: "Ada", email: `${userId}@example.org`, emailVerified: true },
  });
  const id = newId("personalSecret");
  await database.prisma.personalSecret.create({ data: { id, userId, ...vault.seal("seed", { id, scope: userId }) } });
  expect(await rotate()).toMatchObject({ done: 1, finished: true });
  const row = await database.prisma.personalSecret.findUniqueOrThrow({ where: { id } });
  expect((await open()).vault.open(row, { id, scope: userId })).toBe("seed");
});
