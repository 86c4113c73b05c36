import { type OAuthServer, startOAuthServer } from "@guildhall/testing/oauth-server";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { completeConsent } from "../providers/index.ts";
import { createOrganizationWith, joinOrganization, type TestMember } from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import { callHttp } from "./call-http.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
let peer: OAuthServer;

beforeAll(async () => {
  services = await openTestServices(copy.url, { net: { allowPrivate: ["127.0.0.1"] } });
  owner = await createOrganizationWith(services);
  peer = await startOAuthServer();
});
afterAll(async () => {
  await peer.close();
  await services.close();
});

const client = (scopes = ["read"]) => ({
  service: "crm",
  label: "CRM",
  authorizeUrl: `${peer.url}/authorize`,
  tokenUrl: `${peer.url}/token`,
  clientId: peer.client.id,
  clientSecret: peer.client.secret,
  scopes,
});

/** Goes to the service as a browser does, and answers with what it sends the person back with. */
async function consent(url: string) {
  const response = await fetch(url, { redirect: "manual" });
  const back = new URL(response.headers.get("location") ?? "");
  expect(back.origin + back.pathname).toBe(`${services.publicUrl}/api/oauth/callback`);
  const { state = "", ...rest } = Object.fromEntries(back.searchParams);
  return { state, ...rest };
}

async function connect(): Promise<string> {
  const { id, url } = await owner.api.providers.credentials.connect(client());
  const ended = await completeConsent(services, owner.user.id, await consent(url));
  expect(ended.connected).toBe(true);
  return id;
}

function call(credentialId: string) {
  const { database, models, guard, log, vault } = services;
  const request = { method: "GET", url: `${peer.url}/resource`, headers: {}, body: undefined, credentialId };
  const context = { idempotencyKey: "run:step:", attempt: 1, signal: new AbortController().signal };
  return callHttp({ pool: database.pool, models, guard, log, vault }, owner.principal.orgId, request, context);
}

const listed = async (id: string) =>
  (await owner.api.providers.credentials.list({})).items.find((credential) => credential.id === id);

test("a person consents, and a step of a workflow goes out with the token, which comes back in no answer", async () => {
  const id = await connect();
  expect(await listed(id)).toMatchObject({ kind: "oauth", isActive: true, testError: null });
  const answer = await call(id);
  expect(answer).toMatchObject({ status: 200, body: { hello: "you", sent: "•••" } });
  const { prisma } = services.database;
  const seen = JSON.stringify([
    await prisma.credential.findMany(),
    await prisma.auditEntry.findMany(),
    services.log.lines,
  ]);
  expect(seen).not.toMatch(/planted-client-secret|access-|refresh-[0-9a-f]/);
  const actions = (await prisma.auditEntry.findMany({ where: { objectId: id } })).map(({ action }) => action);
  expect(actions.toSorted()).toEqual(["providers.connect-service", "providers.give-consent"]);
});

test("a token that is about to end is renewed once, whoever asks at the same moment, and its refresh token with it", async () => {
  peer.setLifetime(30);
  const id = await connect();
  const before = peer.asked["refresh_token"] ?? 0;
  peer.setLifetime(3600);
  const answers = await Promise.all(Array.from({ length: 5 }, () => call(id)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(peer.asked["refresh_token"]).toBe(before + 1);
  await services.database.prisma.credential.update({ where: { id }, data: { accessExpiresAt: new Date() } });
  expect((await call(id)).status).toBe(200);
  expect(peer.asked["refresh_token"]).toBe(before + 2);
});

test("a connection that the service has ended is switched off in words, and is connected again", async () => {
  const id = await connect();
  peer.endGrants();
  await services.database.prisma.credential.update({ where: { id }, data: { accessExpiresAt: new Date() } });
  await expect(call(id)).rejects.toMatchObject({ reason: "oauth-consent-gone" });
  await expect(call(id)).rejects.toMatchObject({ reason: "credential-off" });
  expect((await listed(id))?.testError).toContain("Connect it again");
  const { url } = await owner.api.providers.credentials.reconnect({ id });
  await completeConsent(services, owner.user.id, await consent(url));
  expect((await call(id)).status).toBe(200);
});

test("an answer counts once, for the person who began, within its time, and only with its own state", async () => {
  const { id, url } = await owner.api.providers.credentials.connect(client());
  const answer = await consent(url);
  const other = await joinOrganization(services, owner.principal.orgId, "owner");
  const refused = { reason: "consent-not-begun" };
  await expect(completeConsent(services, other.user.id, answer)).rejects.toMatchObject(refused);
  const forged = { ...answer, state: `${id}.forged` };
  await expect(completeConsent(services, owner.user.id, forged)).rejects.toMatchObject(refused);
  const twice = await Promise.allSettled([1, 2].map(() => completeConsent(services, owner.user.id, answer)));
  expect(twice.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(completeConsent(services, owner.user.id, answer)).rejects.toMatchObject(refused);
});

test("who refuses, and a client that the service does not know, leave it switched off, with the reason but no secret", async () => {
  const { credentials } = owner.api.providers;
  const { id, url } = await credentials.connect(client(["never"]));
  expect(await completeConsent(services, owner.user.id, await consent(url))).toMatchObject({ connected: false });
  expect(await listed(id)).toMatchObject({
    isActive: false,
    testError: "The service was not allowed to be connected.",
  });
  const wrong = await credentials.connect({ ...client(), clientSecret: "planted-wrong-secret" });
  expect(await completeConsent(services, owner.user.id, await consent(wrong.url))).toMatchObject({ connected: false });
  const told = await listed(wrong.id);
  expect(told?.testError).toContain("401");
  expect(JSON.stringify([told, services.log.lines])).not.toContain("planted");
});
