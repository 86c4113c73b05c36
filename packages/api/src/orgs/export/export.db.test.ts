import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Worker } from "@guildhall/jobs";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createOrganizationWith,
  joinOrganization,
  type TestMember,
  wizardAnswers,
} from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { startTestWorker } from "../../testing/start-test-worker.ts";
import { readTenantTables } from "../deletion/read-tenant-tables.ts";
import { dropOldExports } from "./drop-old-exports.ts";
import { isLeftOut, leftOut } from "./exported-columns.ts";
import { openOrganizationExport } from "./open-organization-export.ts";
import { writeExport } from "./write-export.ts";

const copy = testDatabase();
let services: TestServices;
let worker: Worker;
let owner: TestMember;
let member: TestMember;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
  member = await joinOrganization(services, owner.principal.orgId, "member");
  worker = await startTestWorker(services);
});
afterAll(async () => {
  await worker.stop(1000);
  await services.close();
});

async function makeExport(): Promise<string> {
  const { id } = await owner.api.orgs.exports.create();
  await expect
    .poll(async () => (await owner.api.orgs.exports.list()).items[0]?.status, { timeout: 15_000 })
    .toBe("ready");
  return id;
}

async function download(id: string): Promise<Buffer> {
  const { text } = await openOrganizationExport(owner.context, { id });
  const parts: Buffer[] = [];
  for await (const part of text) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** What other programs find in it. */
function unpack(archive: Buffer): Record<string, string> {
  const dir = mkdtempSync(join(tmpdir(), "guildhall-export-"));
  const file = join(dir, "copy.tar.gz");
  writeFileSync(file, archive);
  const run = (...args: string[]) => execFileSync("tar", args, { encoding: "utf8" });
  const names = run("-tzf", file).split("\n").filter(Boolean);
  const files = Object.fromEntries(names.map((name) => [name, run("-xzOf", file, name)]));
  rmSync(dir, { recursive: true });
  return files;
}

test("a copy holds what the organization has, without secrets, others' private things, and other organizations", async () => {
  const stranger = await createOrganizationWith(services);
  await stranger.api.agents.create(wizardAnswers("Zelda of elsewhere"));
  const { agent: ada } = await owner.api.agents.create(wizardAnswers("Ada"));
  const mine = await owner.api.conversations.create({ agentId: ada.id });
  const theirs = await member.api.conversations.create({ agentId: ada.id });
  await member.api.projects.create({ name: "Kept to myself", visibility: "private" });
  const secrets = [
    (await owner.api.identity.apiKeys.create({ name: "Script" })).key,
    (await owner.api.orgs.invitations.create({ email: "new@example.org", role: "member" })).link.split("/").at(-1) ??
      "",
    "sk-planted-in-the-vault",
  ];
  const value = { kind: "api_key" as const, key: "sk-planted-in-the-vault" };
  await owner.api.providers.credentials.create({ service: "crm", label: "CRM", value, personal: false });

  const { pool } = services.database;
  for (const { principal } of [owner, member]) {
    await pool.query(
      `with kept as (insert into "File" (id, "orgId", name, "storageKey", "contentType", "sizeBytes", "createdById", visibility, "updatedAt", kind, status)
         values ($1, $2, 'notes.txt', $1, 'text/plain', 5, $3, 'private', now(), 'attachment', 'ready') returning id)
       insert into "FileBytes" ("fileId", "orgId", bytes) select id, $2, $4 from kept`,
      [`fil_of_${principal.role}`, principal.orgId, principal.userId, Buffer.from(`bytes of the ${principal.role}`)],
    );
  }

  const archive = await download(await makeExport());
  const files = unpack(archive);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(["manifest.json", "Organization/00001.ndjson", "User/00001.ndjson", "Agent/00001.ndjson"]),
  );
  expect(JSON.parse(files["Agent/00001.ndjson"] ?? "")).toMatchObject({ id: ada.id, name: "Ada" });
  expect(files["files/fil_of_owner"]).toBe("bytes of the owner");
  const text = gunzipSync(archive).toString();
  expect(text).toContain(mine.id);
  for (const absent of [
    ...secrets,
    theirs.id,
    "Kept to myself",
    "fil_of_member",
    "bytes of the member",
    "Zelda",
    stranger.principal.orgId,
    "tokenHash",
  ])
    expect(text).not.toContain(absent);
  const { items } = await owner.api.orgs.audit.list({ objectType: "organization" });
  expect(items.map(({ action }) => action)).toEqual(["orgs.download-export", "orgs.create-export"]);
});

test("no column that looks like a secret goes into a copy", async () => {
  const tables = await readTenantTables(services.database.pool);
  expect(tables.length).toBeGreaterThan(70);
  const taken = tables
    .filter(({ name }) => !leftOut[name])
    .flatMap(({ name, columns }) =>
      columns.filter((column) => !isLeftOut(column)).map((column) => `${name}.${column.name}`),
    );
  const looksSecret = /(hash|cipher|password|secret|^iv$|token)(?!s$|Id$)/i;
  const known = ["File.contentHash", "SourceDocument.contentHash", "Run.firstTokenAt"];
  expect(taken.filter((name) => looksSecret.test(name.split(".")[1] ?? "") && !known.includes(name))).toEqual([]);
});

test("one is made at a time and takes the place of the one before; only owners get it, and not for ever", async () => {
  const [first, second] = await Promise.all([owner.api.orgs.exports.create(), owner.api.orgs.exports.create()]);
  expect(second.id).toBe(first.id);
  const id = await makeExport();
  expect((await owner.api.orgs.exports.list()).items).toHaveLength(1);
  await expect(openOrganizationExport(member.context, { id })).rejects.toMatchObject({ code: "forbidden" });
  const stranger = await createOrganizationWith(services);
  await expect(openOrganizationExport(stranger.context, { id })).rejects.toMatchObject({ code: "not-found" });
  await services.database.pool.query(`update "OrganizationExport" set "expiresAt" = now() - interval '1 second'`);
  await expect(download(id)).rejects.toMatchObject({ code: "not-found" });
  await dropOldExports(services.database.pool);
  const { rows } = await services.database.pool.query(`select count(*)::int as n from "OrganizationExportPart"`);
  expect(rows).toEqual([{ n: 0 }]);
});

test("a worker that was taken over writes nothing more", async () => {
  const id = await makeExport();
  const before = await download(id);
  await services.database.pool.query(`update "OrganizationExport" set status = 'running' where id = $1`, [id]);
  const input = { orgId: owner.principal.orgId, exportId: id };
  const fence = { jobId: id, owner: "a worker of yesterday" };
  await writeExport({ pool: services.database.pool, log: services.log }, input, {
    fence,
    signal: new AbortController().signal,
  });
  await services.database.pool.query(`update "OrganizationExport" set status = 'ready' where id = $1`, [id]);
  expect((await download(id)).equals(before)).toBe(true);
});
