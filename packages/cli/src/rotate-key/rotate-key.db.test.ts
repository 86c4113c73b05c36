import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectDatabase, type Database } from "@guildhall/db";
import { testDatabase } from "@guildhall/db/throwaway/test-database";
import { openVault } from "@guildhall/db/vault";
import { newId } from "@guildhall/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../testing/run-command.ts";

const copy = testDatabase();
const dataDir = mkdtempSync(join(tmpdir(), "guildhall-rotate-"));
let database: Database;
beforeAll(() => {
  database = connectDatabase({ url: copy.url, poolSize: 2, applicationName: "test", onError: () => undefined });
});
afterAll(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const call = (args: string[], dir = dataDir) =>
  runCommand({ args: ["rotate-key", ...args], env: { DATABASE_URL: copy.url, GUILDHALL_DATA_DIR: dir } });

test("the key is replaced by one command, and a key that is not here is told with what to do", async () => {
  const { vault } = await openVault({ pool: database.pool, dataDir, given: {} });
  const [orgId, id] = [newId("organization"), newId("secret")];
  await database.prisma.organization.create({ data: { id: orgId, name: "Guild", slug: "guild" } });
  await database.prisma.secret.create({ data: { id, orgId, ...vault.seal("planted", { id, scope: orgId }) } });
  const first = await call([]);
  expect(first).toMatchObject({ code: 0, complained: "" });
  expect(first.said).toMatch(/Done: 1 stored value encrypted with the new key\.\nBack up vault-keys\.json/);
  expect(await database.prisma.auditEntry.findMany({ select: { orgId: true, action: true } })).toEqual([
    { orgId, action: "providers.rotate-key" },
  ]);
  const elsewhere = await call([], `${dataDir}/elsewhere`);
  expect(elsewhere).toMatchObject({ code: 1, said: "" });
  expect(elsewhere.complained).toMatch(/which this Guildhall does not have\. Put vault-keys\.json back/);
  const lost = await call(["--lost"], `${dataDir}/elsewhere`);
  expect(lost.said).toBe("1 stored value could not be read any more and must be entered anew.\n");
  expect((await call(["now"])).complained).toBe("✗ Usage: rotate-key [--lost]\n");
}, 60_000);
