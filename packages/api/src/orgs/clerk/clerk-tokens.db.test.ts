import { openClerkPeer } from "@guildhall/testing/clerk-peer";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Caller } from "../../identity/index.ts";
import { createCaller } from "../../root.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { receiveClerkMessage } from "./receive-clerk-message.ts";
import { resolveClerkCaller } from "./resolve-clerk-caller.ts";

const copy = testDatabase();
const peer = openClerkPeer();
const nobody = { user: null, principal: null };
let services: TestServices;

beforeAll(async () => {
  const { publishableKey, frontendHost, jwtKey, webhookSecret } = peer;
  const trustedOrigins = (host: string | null) => (host ? [`http://${host}`] : []);
  const clerk = { publishableKey, frontendHost, jwtKey, webhookSecret, trustedOrigins };
  services = await openTestServices(copy.url, { clerk });
});
afterAll(() => services.close());
beforeEach(async () => {
  const { prisma } = services.database;
  await prisma.webhookEvent.deleteMany();
  await prisma.organization.deleteMany();
  await prisma.user.deleteMany();
  clerkOf().hasOperator = false;
  vi.stubGlobal("fetch", () => expect.unreachable("the network was asked"));
});
afterEach(() => vi.unstubAllGlobals());

function clerkOf() {
  if (!services.clerk) throw new Error("Clerk is on in these tests.");
  return services.clerk;
}

function ask(headers: Record<string, string>, slug: string | null = null): Promise<Caller> {
  const { database } = services;
  return resolveClerkCaller({ database, clerk: clerkOf() }, new Headers({ host: "localhost:3000", ...headers }), slug);
}
const bearing = (token: string, slug?: string) => ask({ authorization: `Bearer ${token}` }, slug);
const guild = { id: "org_1", slg: "guild", rol: "admin" };
const seconds = (offset: number) => Math.floor(Date.now() / 1000) + offset;
const user = (more: Record<string, unknown> = {}) => ({
  id: "user_1",
  first_name: "Ada",
  last_name: "Miller",
  primary_email_address_id: "idn_1",
  email_addresses: [{ id: "idn_1", email_address: "Ada@example.org", verification: { status: "verified" } }],
  updated_at: Date.now(),
  ...more,
});
const hear = (type: string, data: Record<string, unknown>) =>
  receiveClerkMessage(services, peer.webhook({ type, data }));

describe("a token", () => {
  test("makes person, organization and place at first sight, and the first person the operator", async () => {
    const first = await bearing(peer.token({ o: guild }));
    expect(first).toMatchObject({
      user: { name: "New member", email: "user_1@clerk.invalid", isOperator: true, sessionId: "sess_1" },
      principal: { role: "owner", apiKeyId: null },
    });
    expect(await bearing(peer.token({ o: guild }), "guild")).toEqual(first);
    expect((await bearing(peer.token({ sub: "user_2" }))).user).toMatchObject({ isOperator: false });
    const actions = await services.database.prisma.auditEntry.findMany({ orderBy: { id: "asc" } });
    expect(actions.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["orgs.create", null],
      ["orgs.add-member", null],
    ]);
  });

  test("counts in the cookie too, also beside one of another application on the same host", async () => {
    const theirs = openClerkPeer("clerk.other.test").token();
    const found = await ask({ cookie: `a=b; __session=${theirs}; __session=${peer.token()}` });
    expect(found.user?.email).toBe("user_1@clerk.invalid");
  });

  test.each([
    ["that is over", () => peer.token({ exp: seconds(-6) })],
    ["that is not valid yet", () => peer.token({ nbf: seconds(60) })],
    ["of another issuer", () => peer.token({ iss: "https://clerk.other.test" })],
    ["for another page", () => peer.token({ azp: "https://evil.example" })],
    ["for no page", () => peer.token({ azp: undefined })],
    ["signed by another key", () => openClerkPeer().token()],
    ["that is not signed", () => peer.token({}, { alg: "none" })],
    ["whose signature is of the other kind", () => peer.token({}, { alg: "HS256" })],
    ["without a person", () => peer.token({ sub: "" })],
  ])("%s is nobody's, and makes nobody", async (_words, token) => {
    expect(await bearing(token())).toEqual(nobody);
    expect(await services.database.prisma.user.count()).toBe(0);
  });

  test("may be a few seconds over: clocks differ", async () => {
    expect((await bearing(peer.token({ exp: seconds(-2) }))).user).not.toBeNull();
  });

  test("of somebody suspended or deleted is refused on the next request", async () => {
    const { user: person } = await bearing(peer.token({ o: guild }));
    const { prisma } = services.database;
    await prisma.user.update({ where: { id: person?.id ?? "" }, data: { status: "suspended" } });
    expect(await bearing(peer.token({ o: guild }))).toEqual(nobody);
    await prisma.user.update({ where: { id: person?.id ?? "" }, data: { status: "active" } });
    await hear("user.deleted", { id: "user_1", deleted: true });
    expect(await bearing(peer.token({ o: guild }))).toEqual(nobody);
    expect(await prisma.user.count()).toBe(0);
  });

  test("gives no place back that was taken after it was made", async () => {
    const token = peer.token({ o: guild, iat: seconds(-20) });
    await bearing(token);
    const place = { role: "org:admin", organization: { id: "org_1", name: "Guild" }, updated_at: Date.now() };
    await hear("organizationMembership.deleted", { ...place, public_user_data: { user_id: "user_1" } });
    expect((await bearing(token)).principal).toBeNull();
  });
});

test("a token and the webhook at once make one person, who keeps an account with the same address", async () => {
  const { prisma } = services.database;
  await prisma.user.create({ data: { id: "usr_old", email: "ada@example.org", name: "Ada", isOperator: true } });
  await Promise.all([
    bearing(peer.token({ o: guild })),
    hear("user.created", user()),
    bearing(peer.token({ o: guild })),
  ]);
  expect(await prisma.user.findMany({ select: { id: true, clerkUserId: true, name: true } })).toEqual([
    { id: "usr_old", clerkUserId: "user_1", name: "Ada Miller" },
  ]);
  const { user: person, principal } = await bearing(peer.token({ o: guild }));
  expect([person?.id, person?.isOperator, principal?.role]).toEqual(["usr_old", true, "owner"]);
});

test("an address that Clerk has not checked opens nobody else's account", async () => {
  const { prisma } = services.database;
  await prisma.user.create({ data: { id: "usr_old", email: "ada@example.org", name: "Ada" } });
  await hear("user.created", user({ email_addresses: [{ id: "idn_1", email_address: "ada@example.org" }] }));
  const { user: person } = await bearing(peer.token({ email: "ada@example.org", email_verified: false }));
  expect([person?.id === "usr_old", person?.email]).toEqual([false, "user_1@clerk.invalid"]);
});

test("what Clerk does is not done here, and API keys go on", async () => {
  const caller = await bearing(peer.token({ o: guild }));
  const api = createCaller({ services, ...caller });
  const words = { cause: expect.objectContaining({ reason: "clerk-signs-in" }) };
  const password = { current: "one password", password: "another password" };
  await expect(api.identity.password.change(password)).rejects.toMatchObject(words);
  await expect(api.identity.passkeys.list()).rejects.toMatchObject(words);
  expect(await api.identity.status()).toEqual({ needsOwner: false, signedIn: true, signsIn: "clerk" });
  expect((await api.identity.apiKeys.create({ name: "Script" })).key).toMatch(/^gh_/);
  await expect(api.orgs.rename({ name: "Mine" })).rejects.toMatchObject({
    cause: expect.objectContaining({ reason: "clerk-keeps-members" }),
  });
});
