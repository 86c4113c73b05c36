import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createCaller } from "../../root.ts";
import { openAuthenticator, type Quirks } from "../../testing/authenticator.ts";
import { createOrganizationWith } from "../../testing/create-organization-with.ts";
import { openBrowser, type TestBrowser } from "../../testing/open-browser.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { passkeyRequest } from "../passkeys.contract.ts";
import { nobody } from "../resolve-session.ts";

const copy = testDatabase();
const person = { name: "Ada", email: "ada@example.org", password: "correct horse battery" };
const { password } = person;
const origin = "http://localhost:3000";
let services: TestServices;
let here: TestBrowser;

beforeAll(async () => {
  services = await openTestServices(copy.url);
});
beforeEach(async () => {
  await services.database.prisma.user.deleteMany();
  await services.database.prisma.rateLimitWindow.deleteMany();
  await services.database.prisma.accountMail.deleteMany();
  const owner = await createCaller({ services, ...nobody }).ops.createOwner({ ...person, organizationName: "Guild" });
  here = openBrowser(services, owner.orgSlug);
  await here.signIn(person);
});
afterAll(() => services.close());

const another = () => openBrowser(services, here.orgSlug);
const procedures = async () => (await here.api()).identity.passkeys;

async function add(device = openAuthenticator(origin), quirks: Quirks = {}) {
  const { begin, add: finish } = await procedures();
  const registration = device.create(await begin({ password }), quirks);
  return { device, registration, passkey: await finish({ name: " My key ", registration }) };
}

type Device = ReturnType<typeof openAuthenticator>;
async function ask(browser: TestBrowser) {
  return passkeyRequest.parse((await browser.post("sign-in/passkey/ask", {})).body);
}
async function signIn(browser: TestBrowser, device: Device, quirks: Quirks = {}) {
  const assertion = device.get(await ask(browser), quirks);
  return { assertion, ...(await browser.post("sign-in/passkey", { assertion })) };
}

test("a passkey signs in by itself, also where a code is asked for besides a password", async () => {
  const { device, passkey } = await add();
  expect(passkey).toMatchObject({ name: "My key", lastUsedAt: null });
  const secret = {
    create: {
      id: "psc_1",
      userId: (await here.caller()).user?.id ?? "",
      keyId: "k",
      iv: new Uint8Array(12),
      ciphertext: new Uint8Array(16),
    },
  };
  const user = { connect: { email: person.email } };
  await services.database.prisma.twoFactor.create({ data: { user, secret, enabledAt: new Date() } });
  const there = another();
  expect((await signIn(there, device)).status).toBe(200);
  expect((await there.caller()).user?.email).toBe(person.email);
  const [listed] = await (await procedures()).list();
  expect(listed?.lastUsedAt).toBeInstanceOf(Date);
});

test("what a device has signed lets in once, where it was asked, and not for long", async () => {
  const { device } = await add();
  const there = another();
  const { assertion } = await signIn(there, device);
  expect(await there.post("sign-in/passkey", { assertion })).toMatchObject({ status: 400 });
  const other = another();
  await ask(other);
  expect((await other.post("sign-in/passkey", { assertion })).status).toBe(401);
  const request = await ask(other);
  expect((await another().post("sign-in/passkey", { assertion: device.get(request) })).status).toBe(400);
  const late = device.get(await ask(other));
  await services.database.prisma.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
  expect((await other.post("sign-in/passkey", { assertion: late })).status).toBe(400);
  expect(await other.caller()).toBe(nobody);
});

test.each<[string, Quirks]>([
  ["another site asked", { origin: "http://evil.example" }],
  ["it was made for another site", { rpId: "evil.example" }],
  ["the device has not looked who holds it", { isVerified: false }],
  ["its counter goes back, as that of a copy does", { counter: 1 }],
])("nobody is let in when %s", async (_why, quirks) => {
  const { device } = await add();
  await signIn(another(), device, { counter: 5 });
  const there = another();
  expect(await signIn(there, device, quirks)).toMatchObject({ status: 401, body: { code: "passkey-refused" } });
  expect(await there.caller()).toBe(nobody);
});

test("nobody is let in by a passkey that is unknown, removed, or of somebody who is suspended", async () => {
  const { device, passkey } = await add();
  expect((await signIn(another(), openAuthenticator(origin))).status).toBe(401);
  await services.database.prisma.user.updateMany({ data: { status: "suspended" } });
  const shutOut = another();
  expect(await signIn(shutOut, device)).toMatchObject({ status: 403, body: { code: "account-suspended" } });
  expect(shutOut.cookie("session_token")).toBe("there is none");
  await services.database.prisma.user.updateMany({ data: { status: "active" } });
  await (await procedures()).remove({ id: passkey.id });
  expect((await signIn(another(), device)).status).toBe(401);
  expect(await (await procedures()).list()).toEqual([]);
});

test("a new one wants the password, and an answer to what was asked, once", async () => {
  const { begin, add: finish } = await procedures();
  await expect(begin({ password: "wrong" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  const { registration } = await add();
  await expect(finish({ name: "Again", registration })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await begin({ password });
  await expect(finish({ name: "Again", registration })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  for (const quirks of [{ origin: "http://evil.example" }, { rpId: "evil.example" }, { isVerified: false }]) {
    await expect(add(openAuthenticator(origin), quirks)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  }
  expect(await (await procedures()).list()).toHaveLength(1);
  expect((await begin({ password })).excludeCredentials).toEqual([{ id: registration.id, type: "public-key" }]);
});

test("it is renamed and removed by its person only, and each change is on record", async () => {
  const { passkey } = await add();
  const { id } = passkey;
  const other = await createOrganizationWith(services);
  const theirs = other.api.identity.passkeys;
  await expect(theirs.rename({ id, name: "Mine" })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(theirs.remove({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  const program = createCaller({
    services,
    user: other.user,
    principal: { ...other.principal, apiKeyId: "key_1", scopes: ["all"] },
  });
  await expect(program.identity.passkeys.list()).rejects.toMatchObject({ code: "FORBIDDEN" });
  await (await procedures()).rename({ id, name: "Laptop" });
  expect(await (await procedures()).list()).toMatchObject([{ name: "Laptop" }]);
  await (await procedures()).remove({ id });
  const { items } = await (await here.api()).orgs.audit.list({});
  expect(items.map(({ action }) => action).slice(0, 3)).toEqual([
    "identity.remove-passkey",
    "identity.rename-passkey",
    "identity.add-passkey",
  ]);
  const mails = await services.database.prisma.accountMail.findMany();
  expect(mails.map(({ subject }) => subject)).toEqual(["Your account has a new passkey"]);
});
