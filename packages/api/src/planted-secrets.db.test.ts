import { createServer, type Server } from "node:http";
import { inspect } from "node:util";
import type { Worker } from "@guildhall/jobs";
import { testDatabase } from "@guildhall/testing/test-database";
import { graphOf } from "@guildhall/workflow-engine/testing";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { newId } from "@guildhall/kernel";
import { nobody } from "./identity/index.ts";
import { totpAt } from "./identity/second-factor/totp.ts";
import { createCaller } from "./root.ts";
import { allProcedures, callProcedure } from "./testing/call-procedure.ts";
import { callRest } from "./testing/call-rest.ts";
import { wizardAnswers } from "./testing/create-organization-with.ts";
import { openBrowser } from "./testing/open-browser.ts";
import { openTestServices, type TestServices } from "./testing/open-test-services.ts";
import { startTestWorker } from "./testing/start-test-worker.ts";
import { orgContext } from "./ground/principal.ts";
import { prepareCases } from "./testing/sweep/all-cases.ts";
import type { Case } from "./testing/sweep/case.ts";

/** Secrets are entered and used in every way; then nothing that anybody can read may have any of them. */
const copy = testDatabase();
const person = { name: "Ada", email: "ada@example.org", password: "planted-password-of-ada" };
const httpSecret = "planted-http-credential";
const wrongPassword = "planted-wrong-password";
const secrets: Record<string, string> = {
  password: person.password,
  "wrong password": wrongPassword,
  "provider key": "sk-planted-provider-key",
  "refused provider key": "sk-planted-refused-key",
  "HTTP credential": httpSecret,
  login: "planted-login-password",
};
let services: TestServices;
let worker: Worker;
let server: Server;
let cases: Record<string, Case>;
let member: Parameters<typeof prepareCases>[0];
const heard: string[] = [];

beforeAll(async () => {
  services = await openTestServices(copy.url, { net: { allowPrivate: ["127.0.0.1"] } });
  worker = await startTestWorker(services);
  // It refuses everybody, and repeats what it was asked with, as careless servers do.
  server = createServer((request, response) => {
    heard.push(JSON.stringify(request.headers));
    response.statusCode = 401;
    response.end(JSON.stringify({ error: { message: `refused ${request.headers.authorization}` } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await plant();
}, 60_000);
afterAll(async () => {
  server.close();
  await worker.stop(1000);
  await services.close();
});

async function plant(): Promise<void> {
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const { orgSlug } = await createCaller({ services, ...nobody }).ops.createOwner({
    ...person,
    organizationName: "Guild",
  });
  const here = openBrowser(services, orgSlug);
  await here.signIn({ ...person, password: wrongPassword });
  await here.signIn(person);
  const { user, principal } = await here.caller();
  if (!user || !principal) throw new Error("nobody is signed in");
  const api = await here.api();
  member = { user, principal, api, context: orgContext(services, principal) };
  cases = await prepareCases(member);

  secrets["API key"] = (await api.identity.apiKeys.create({ name: "Script" })).key;
  const { secret } = await api.identity.secondFactor.begin({ password: person.password });
  secrets["TOTP secret"] = secret;
  const code = totpAt(fromBase32(secret), Math.floor(Date.now() / 30_000));
  const { backupCodes } = await api.identity.secondFactor.confirm({ code });
  backupCodes.forEach((each, index) => (secrets[`backup code ${index + 1}`] = each));
  secrets["backup code as it is read"] = (backupCodes[0] ?? "").replaceAll("-", "");

  const { providers } = api;
  const vendor = { kind: "openai_compatible" as const, baseUrl: `${url}/v1` };
  const asked = { ...vendor, name: "asked", apiKey: secrets["refused provider key"] };
  await expect(providers.create(asked)).rejects.toThrow();
  const { id } = await providers.create({ ...vendor, name: "kept", apiKey: secrets["provider key"], test: false });
  await providers.test({ id });
  const value = { kind: "headers" as const, headers: { authorization: httpSecret } };
  const http = await providers.credentials.create({ service: "crm", label: "CRM", value });
  const login = { kind: "login" as const, username: "kim", password: secrets["login"] ?? "" };
  await providers.credentials.create({ service: "erp", label: "ERP", value: login });

  const call = { type: "http", config: { url, credentialId: http.id, failOnStatus: false } };
  const definition = graphOf({ start: { type: "trigger.manual" }, call }, ["start -> call"]);
  const flow = await api.workflows.create({ name: "Call", definition });
  await api.workflows.publish({ id: flow.id });
  await api.executions.start({ id: flow.id, wait: true });
  await talkOver(id);
  await failUnforeseen();
}

/** What nobody foresaw is logged with all that the error holds: each way in which a secret is written is made to fail. */
async function failUnforeseen(): Promise<void> {
  const { pool } = services.database;
  const tables = ["Secret", "ApiKey", "PersonalSecret", "Account"];
  await pool.query(`create function refuse() returns trigger language plpgsql as $$ begin raise 'no more'; end $$`);
  for (const table of tables) {
    await pool.query(
      `create trigger refuse before insert or update on "${table}" for each row execute function refuse()`,
    );
  }
  const { providers, identity } = member.api;
  const key = secrets["provider key"] ?? "";
  const headers = { kind: "headers" as const, headers: { authorization: httpSecret } };
  const tries = [
    providers.credentials.create({ service: "crm", label: "CRM", value: headers }),
    providers.create({ kind: "openai", name: "never", apiKey: key, test: false }),
    identity.apiKeys.create({ name: "Never" }),
    identity.password.change({ current: person.password, password: wrongPassword }),
  ];
  expect((await Promise.allSettled(tries)).map(({ status }) => status)).toEqual(Array(4).fill("rejected"));
  for (const table of tables) await pool.query(`drop trigger refuse on "${table}"`);
}

/** A turn whose provider refuses the key, and repeats it in what it says of that. */
async function talkOver(providerId: string): Promise<void> {
  const { prisma } = services.database;
  const { orgId, userId } = member.principal;
  const row = { id: newId("providerModel"), orgId, providerId, name: "model" };
  await member.api.providers.choices.choose({ purpose: "chat", modelName: "kept:model" });
  await prisma.providerModel.create({ data: row });
  await member.api.providers.update({ id: providerId, isEnabled: true });
  const { agent } = await member.api.agents.create(wizardAnswers(`Ada of ${userId.slice(-4)}`));
  const { id } = await member.api.conversations.create({ agentId: agent.id });
  const { runId } = await member.api.conversations.send({ conversationId: id, content: "Hello" });
  const ended = async () => (await prisma.run.findUniqueOrThrow({ where: { id: runId } })).finishedAt;
  await vi.waitFor(async () => expect(await ended()).not.toBeNull(), { timeout: 15_000, interval: 50 });
}

function fromBase32(text: string): Buffer {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = Array.from(text, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** The names of the secrets that stand in a text. */
function found(text: string): string[] {
  return Object.entries(secrets).flatMap(([name, secret]) => (text.includes(secret) ? [name] : []));
}

test("they were used: the services that they are for have them, and nobody else", () => {
  expect(Object.keys(secrets)).toHaveLength(19);
  expect(found(heard.join("\n"))).toEqual(["provider key", "refused provider key", "HTTP credential"]);
});

describe("no answer tells one", () => {
  test.each(allProcedures.filter(({ type }) => type !== "mutation").map(({ path }) => path))("%s", async (path) => {
    const context = { services, user: { ...member.user, isOperator: true }, principal: member.principal };
    const input = await cases[path]?.input(member);
    const answers = [await callProcedure(context, path, input), await callRest(context, path, input)];
    for (const answer of answers) expect(found(answer?.text ?? "")).toEqual([]);
  });
});

test("no line of the log has one, nor what an error in it holds", () => {
  expect(services.log.lines.filter(({ level }) => level === "error").length).toBeGreaterThanOrEqual(4);
  expect(found(inspect(services.log.lines, { depth: 20, maxStringLength: null }))).toEqual([]);
});

test("no row of the database has one: records, events of runs, mails and all else", async () => {
  const { pool } = services.database;
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  for (const { name } of tables) {
    const { rows } = await pool.query<{ row: string }>(`select to_jsonb(t)::text as row from "${name}" t`);
    expect(found(rows.map(({ row }) => row).join("\n")), name).toEqual([]);
  }
});
