import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { connectDatabase, type Database } from "../client/connect-database.ts";
import { createEmptyDatabase, type DatabaseCopy } from "../throwaway/database-copies.ts";
import { templateDatabase } from "../throwaway/provided-context.ts";
import { applyMigrations } from "./apply-migrations.ts";
import { migrationsDir } from "./migration-folder.ts";

/** A database as it was after the first migration, with a row in every table; then everything since is applied. */
const first = "20261122034048_first_slice";
const rows = `
  insert into "User" (id, email, name, "updatedAt") values ('usr_1', 'ada@example.org', 'Ada', now());
  insert into "Session" (id, "userId", token, "expiresAt", "updatedAt") values ('ses_1', 'usr_1', 't', now(), now());
  insert into "Account" (id, "userId", "accountId", "providerId", password, "updatedAt")
    values ('acc_1', 'usr_1', 'usr_1', 'credential', 'hash', now());
  insert into "Verification" (id, identifier, value, "expiresAt", "updatedAt") values ('vrf_1', 'i', 'v', now(), now());
  insert into "Organization" (id, name, slug, "updatedAt") values ('org_1', 'Guild', 'guild', now());
  insert into "Member" (id, "orgId", "userId", role) values ('mbr_1', 'org_1', 'usr_1', 'owner');
  insert into "ApiKey" (id, "orgId", "userId", name, hash, hint) values ('key_1', 'org_1', 'usr_1', 'CI', 'h', 'gh_');
  insert into "AuditEntry" (id, "orgId", "actorId", action, "objectType", "objectId")
    values ('aud_1', 'org_1', 'usr_1', 'a.b', 'agent', 'agt_1');
  insert into "Agent" (id, "orgId", slug, name, who, "systemPrompt", "createdById", "updatedAt")
    values ('agt_1', 'org_1', 'bo', 'Bo', 'Somebody', 'You are Bo.', 'usr_1', now());
  insert into "Workflow" (id, "orgId", name, "agentId", "createdById", "updatedAt")
    values ('wfl_1', 'org_1', 'Chat', 'agt_1', 'usr_1', now());
  insert into "WorkflowVersion" (id, "orgId", "workflowId", version, graph)
    values ('wfv_1', 'org_1', 'wfl_1', 1, '{"version":1,"nodes":[],"edges":[]}');
  insert into "Conversation" (id, "orgId", "agentId", "createdById", title)
    values ('cnv_1', 'org_1', 'agt_1', 'usr_1', 'Hello');
  insert into "Run" (id, "orgId", kind, status, "conversationId", "createdById")
    values ('run_1', 'org_1', 'turn', 'completed', 'cnv_1', 'usr_1'), ('run_2', 'org_1', 'turn', 'running', 'cnv_1', 'usr_1');
  insert into "RunFrame" ("runId", "orgId", seq, events) values ('run_1', 'org_1', 1, '[]');
  insert into "Message" (id, "orgId", "conversationId", role, text, "runId")
    values ('msg_1', 'org_1', 'cnv_1', 'user', 'Good morning', null), ('msg_2', 'org_1', 'cnv_1', 'assistant', 'Hi', 'run_1');
  insert into "JobStart" (id, job, input) values ('run_2', 'turn', '{}');
  insert into "WorkerHeartbeat" ("executorId") values ('wrk_1');`;

let copy: DatabaseCopy;
let client: pg.Client;
let database: Database;
const errors: Error[] = [];
let before: { tables: Map<string, unknown[]>; storage: unknown[] };
const folder = mkdtempSync(join(tmpdir(), "guildhall-first-"));

beforeAll(async () => {
  copy = await createEmptyDatabase(inject(templateDatabase));
  cpSync(join(migrationsDir, first), join(folder, first), { recursive: true });
  await applyMigrations(copy.url, folder);
  client = new pg.Client({ connectionString: copy.url });
  await client.connect();
  await client.query(rows);
  before = { tables: await readTables(await tableNames()), storage: await storageOf(await tableNames()) };
  await applyMigrations(copy.url);
  database = connectDatabase({
    url: copy.url,
    poolSize: 2,
    applicationName: "test",
    onError: (error) => errors.push(error),
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.close();
  await client.end();
  await copy.drop();
});

async function tableNames(): Promise<string[]> {
  const { rows: found } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not like '\\_%' order by 1`,
  );
  return found.map(({ name }) => name);
}

async function readTables(names: string[]): Promise<Map<string, object[]>> {
  const tables = new Map<string, object[]>();
  for (const name of names) {
    tables.set(name, (await client.query<object>(`select * from "${name}" order by 1`)).rows);
  }
  return tables;
}

/** Which file a table lies in: a table that is rewritten gets another one. */
async function storageOf(names: string[]): Promise<unknown[]> {
  const sql = `select relname, relfilenode from pg_class where relnamespace = 'public'::regnamespace and relname = any($1) order by 1`;
  return (await client.query<object>(sql, [names])).rows;
}

test("every row of the first tables is still there, with all it held", async () => {
  expect(before.tables.size).toBe(17);
  const after = await readTables([...before.tables.keys()]);
  for (const [name, old] of before.tables) {
    expect(old, name).not.toEqual([]);
    expect(after.get(name), name).toMatchObject(old);
  }
});

test("no table with rows was written anew, so that a large one is locked for a moment only", async () => {
  expect(await storageOf([...before.tables.keys()])).toEqual(before.storage);
});

test("today's client reads them, with sensible values for what is new", async () => {
  expect(
    await database.prisma.agent.findUniqueOrThrow({ where: { id: "agt_1" }, include: { chatWorkflow: true } }),
  ).toMatchObject({
    status: "active",
    visibility: "organization",
    kind: "assistive",
    capabilities: [],
    chatWorkflow: { id: "wfl_1", isEnabled: true },
  });
  expect(
    await database.prisma.conversation.findFirstOrThrow({ include: { messages: true, runs: true } }),
  ).toMatchObject({
    mode: "simple",
    archivedAt: null,
    messages: [{ parentId: null }, { runId: "run_1" }],
    runs: [{ costMicros: 0n, segment: 1 }, { status: "running" }],
  });
  expect(await database.prisma.apiKey.findFirstOrThrow()).toMatchObject({ scopes: ["all"] });
  expect(errors).toEqual([]);
});

test("one message of a conversation is answered at a time, before and after", async () => {
  const second = `insert into "Run" (id, "orgId", kind, status, "conversationId") values ('run_3', 'org_1', 'turn', 'waiting', 'cnv_1')`;
  await expect(client.query(second)).rejects.toThrow("Run_one_under_way_per_conversation");
});

test("once a project is deleted, what lay in it stays in its organization", async () => {
  await client.query(`insert into "Project" (id, "orgId", name, "updatedAt") values ('prj_1', 'org_1', 'Plans', now());
    update "Agent" set "projectId" = 'prj_1'; delete from "Project"`);
  expect((await client.query<object>(`select "orgId", "projectId" from "Agent"`)).rows).toEqual([
    { orgId: "org_1", projectId: null },
  ]);
});
