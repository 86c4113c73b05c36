import type { Worker } from "@guildhall/jobs";
import { type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  createOrganizationWith,
  joinOrganization,
  type TestMember,
  wizardAnswers,
} from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import { startTestWorker } from "../testing/start-test-worker.ts";
import { readCredential } from "./read-credential.ts";

const copy = testDatabase();
let one: ModelServer;
let two: ModelServer;
let services: TestServices;
let worker: Worker;
let owner: TestMember;

beforeAll(async () => {
  [one, two] = [await startModelServer(), await startModelServer()];
  services = await openTestServices(copy.url, { net: { allowPrivate: ["127.0.0.1"] } });
  worker = await startTestWorker(services);
});
beforeEach(async () => {
  one.reset();
  two.reset();
  services.log.lines.length = 0;
  owner = await createOrganizationWith(services);
});
afterAll(async () => {
  await worker.stop(0);
  await services.close();
  await one.close();
  await two.close();
});

const key = "sk-planted-0123456789abcd";
const own = (name: string, server: ModelServer) =>
  owner.api.providers.create({ kind: "openai_compatible", name, baseUrl: server.baseUrl, apiKey: key });
const statusNow = () => owner.api.providers.status();
const reasonOf = (calling: Promise<unknown>) =>
  calling.then(
    () => null,
    ({ cause }: { cause: { reason: string; fields?: object } }) => [cause.reason, Object.keys(cause.fields ?? {})],
  );

test("a provider is asked before it is stored, with its key in the vault, its models and their prices", async () => {
  one.set({ models: ["gpt-4o-mini", "text-embedding-3-small", "house-model"] });
  const provider = await own("house", one);
  expect(provider).toMatchObject({ name: "house", models: 3, keyHint: "…abcd", hasKey: true, testError: null });
  expect(one.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
  const { items } = await owner.api.providers.models({ providerId: provider.id });
  expect(items.map(({ reference, kind, inputPriceMicros }) => [reference, kind, inputPriceMicros])).toEqual([
    ["house:gpt-4o-mini", "language", 150_000],
    ["house:text-embedding-3-small", "embedding", 20_000],
    ["house:house-model", "language", 0],
  ]);
  expect(await statusNow()).toEqual({ provider: "house", modelId: "gpt-4o-mini", offline: false });
  const everything = await services.database.pool.query(`select s.* from "Secret" s`);
  expect(JSON.stringify(everything.rows)).not.toContain("planted");
});

test("what is wrong with an address or a key is told at its field, and nothing is stored", async () => {
  const create = owner.api.providers.create;
  expect(await reasonOf(create({ kind: "openai" }))).toEqual(["provider-incomplete", ["apiKey"]]);
  expect(await reasonOf(create({ kind: "ollama" }))).toEqual(["provider-incomplete", ["baseUrl"]]);
  expect(await reasonOf(create({ kind: "ollama", baseUrl: "http://127.0.0.1:9" }))).toEqual([
    "url-unreachable",
    ["baseUrl"],
  ]);
  expect(await reasonOf(create({ kind: "ollama", baseUrl: "http://10.0.0.1/" }))).toEqual(["url-private", ["baseUrl"]]);
  expect(await reasonOf(create({ kind: "anthropic", apiKey: key }))).toEqual(["url-unknown-host", ["apiKey"]]);
  await own("house", one);
  expect(await reasonOf(own("house", one))).toEqual(["provider-name-taken", ["name"]]);
  expect((await owner.api.providers.list()).items).toHaveLength(1);
  expect((await owner.api.providers.credentials.list({})).items).toHaveLength(1);
});

test("each change is seen by the next turn: order, switching off, removing, key", async () => {
  one.set({ models: ["first"] });
  two.set({ models: ["second"] });
  const [a, b] = [await own("a", one), await own("b", two)];
  await expect.poll(async () => (await statusNow()).modelId).toBe("first");
  await owner.api.providers.order({ ids: [b.id, a.id] });
  await expect.poll(async () => (await statusNow()).modelId).toBe("second");
  await owner.api.providers.update({ id: b.id, isEnabled: false });
  await expect.poll(async () => (await statusNow()).modelId).toBe("first");
  await owner.api.providers.remove({ id: a.id });
  await expect.poll(async () => (await statusNow()).offline).toBe(true);
  expect((await owner.api.providers.credentials.list({})).items.map(({ label }) => label)).toEqual([
    "The model server (b)",
  ]);
});

test("a turn whose model fails is answered by the next one, and the answer says so", async () => {
  one.set({ models: ["first"], failure: { kind: "refuse", status: 503 } });
  two.set({ models: ["second"], answer: "from the second" });
  await own("a", one);
  await own("b", two);
  const { agent } = await owner.api.agents.create(wizardAnswers("Ada"));
  const { id } = await owner.api.conversations.create({ agentId: agent.id });
  const { runId } = await owner.api.conversations.send({ conversationId: id, content: "Hello" });
  const status = async () => (await services.database.prisma.run.findUniqueOrThrow({ where: { id: runId } })).status;
  await expect.poll(status, { timeout: 10_000 }).toBe("completed");
  const { messages } = await owner.api.conversations.get({ id });
  expect(messages.at(-1)?.run?.turn).toMatchObject({
    modelId: "second",
    parts: [
      { type: "passed-over", modelId: "first", reason: "model-failed" },
      { type: "text", text: "from the second" },
    ],
  });
});

test("a test keeps what came of it in words, and new models", async () => {
  one.set({ models: ["first"] });
  const { id } = await own("a", one);
  one.set({ models: ["first", "newer"] });
  expect(await owner.api.providers.test({ id })).toMatchObject({
    models: 2,
    testMs: expect.any(Number),
    testError: null,
  });
  expect(one.requests.at(-1)?.headers.authorization).toBe(`Bearer ${key}`);
  await one.close();
  const away = { testError: expect.stringContaining("can't be reached") };
  expect(await owner.api.providers.test({ id })).toMatchObject({ models: 2, testMs: null, ...away });
  expect((await owner.api.providers.credentials.list({})).items[0]).toMatchObject(away);
  one = await startModelServer();
});

test("prices and offers are changed, and of another organization's model nothing", async () => {
  one.set({ models: ["first"] });
  const { id: providerId } = await own("a", one);
  const [model] = (await owner.api.providers.models({ providerId })).items;
  const changed = await owner.api.providers.updateModel({ id: model?.id ?? "", inputPriceMicros: 5, isEnabled: false });
  expect(changed).toMatchObject({ inputPriceMicros: 5, outputPriceMicros: 0, isEnabled: false });
  expect((await owner.api.providers.models({ enabled: true })).items).toEqual([]);
  const stranger = await createOrganizationWith(services);
  expect(await reasonOf(stranger.api.providers.updateModel({ id: model?.id ?? "", inputPriceMicros: 1 }))).toEqual([
    "model-not-found",
    [],
  ]);
});

test("a credential is read only by whom it is for, and its use is noted", async () => {
  const value = { kind: "login", username: "ada", password: "planted" } as const;
  const { credentials } = owner.api.providers;
  const { id } = await credentials.create({ service: "crm", label: "CRM", value, personal: true });
  const { orgId, userId } = owner.principal;
  const source = { pool: services.database.pool, vault: services.vault, guard: services.guard };
  expect(await readCredential(source, { orgId, id, userId })).toEqual(value);
  await expect(readCredential(source, { orgId, id })).rejects.toMatchObject({ reason: "credential-not-found" });
  const other = await joinOrganization(services, orgId, "owner");
  expect((await other.api.providers.credentials.list({})).items).toEqual([]);
  expect((await credentials.list({})).items[0]?.lastUsedAt).toBeInstanceOf(Date);
  await credentials.replace({ id, value: { kind: "api_key", key: "another-planted-key-0001" } });
  expect(await readCredential(source, { orgId, id, userId })).toEqual({
    kind: "api_key",
    key: "another-planted-key-0001",
  });
  await credentials.revoke({ id });
  await expect(readCredential(source, { orgId, id, userId })).rejects.toMatchObject({ reason: "credential-not-found" });
  expect(await services.database.prisma.secret.count({ where: { orgId } })).toBe(0);
});

test("members learn the names of the organization's credentials, and nothing of what they hold", async () => {
  const { id } = await owner.api.providers.credentials.create({
    service: "crm",
    label: "CRM",
    value: { kind: "api_key", key },
  });
  const member = await joinOrganization(services, owner.principal.orgId, "member");
  const { items } = await member.api.providers.credentials.list({});
  expect(items).toMatchObject([{ id, label: "CRM", hint: "", personal: false }]);
  expect(await reasonOf(member.api.providers.credentials.revoke({ id }))).toEqual(["role-forbids", []]);
});

test("no secret is in an answer, a record or the log", async () => {
  one.set({ failure: { kind: "refuse", status: 401, message: `Incorrect key ${key}` } });
  const provider = await own("a", one);
  await owner.api.providers.update({ id: provider.id, apiKey: `${key}-new` });
  const { id } = await owner.api.providers.credentials.create({
    service: "crm",
    label: "CRM",
    value: { kind: "headers", headers: { "x-key": key } },
  });
  await owner.api.providers.credentials.rename({ id, label: "New name" });
  const answers = [
    await owner.api.providers.list(),
    await owner.api.providers.models({}),
    await owner.api.providers.test({ id: provider.id }),
    await owner.api.providers.credentials.list({}),
    await services.database.prisma.auditEntry.findMany(),
    services.log.lines,
  ];
  expect(JSON.stringify(answers)).not.toMatch(/planted/);
  expect(await services.database.prisma.auditEntry.count({ where: { orgId: owner.principal.orgId } })).toBe(4);
});
