import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createCaller } from "../../root.ts";
import { createOrganizationWith } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { openBrowser, type TestBrowser } from "../../testing/open-browser.ts";
import { nobody } from "../resolve-session.ts";
import { totpAt } from "./totp.ts";

const copy = testDatabase();
let services: TestServices;
let here: TestBrowser;
const person = { name: "Ada", email: "ada@example.org", password: "correct horse battery" };

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
const steps = () => Math.floor(Date.now() / 30_000);
const { password } = person;

/** Turns the second factor on; codes for signing in come from the step behind the one that this used. */
async function turnOn(browser = here) {
  const { secondFactor } = (await browser.api()).identity;
  const { secret, uri } = await secondFactor.begin({ password });
  const seed = fromBase32(secret);
  const { backupCodes } = await secondFactor.confirm({ code: totpAt(seed, steps() - 1) });
  return { uri, backupCodes, code: (off = 0) => totpAt(seed, steps() + off), backup: backupCodes[0] ?? "" };
}

function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  );
  return Buffer.from((bits.join("").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

test("it is on when the app has shown a code, and then a password alone opens no session", async () => {
  const { secondFactor } = (await here.api()).identity;
  const setUp = await secondFactor.begin({ password });
  expect(setUp.uri).toBe(`otpauth://totp/Guildhall:ada%40example.org?secret=${setUp.secret}&issuer=Guildhall`);
  await expect(secondFactor.confirm({ code: "000000" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  expect((await another().signIn(person)).body).not.toHaveProperty("secondFactor");

  const { code, backupCodes } = await turnOn();
  expect(new Set(backupCodes).size).toBe(10);
  expect(await secondFactor.get()).toEqual({ enabledAt: expect.any(Date), backupCodesLeft: 10 });
  const there = another();
  const sessions = () => services.database.prisma.session.count();
  const before = await sessions();
  expect(await there.signIn(person)).toMatchObject({ status: 200, body: { secondFactor: true } });
  expect(await there.caller()).toBe(nobody);
  expect(await sessions()).toBe(before);
  expect(await there.showCode({ code: "123456" })).toMatchObject({ status: 400, body: { code: "wrong-code" } });
  expect(await there.caller()).toBe(nobody);
  expect((await there.showCode({ code: code().replace(/^.../, "$& ") })).status).toBe(200);
  expect((await there.caller()).user?.email).toBe(person.email);
});

test("what is stored gives no code away, and each change is on record and told by mail", async () => {
  const { uri, backupCodes, backup, code } = await turnOn();
  const secret = /secret=(\w+)/.exec(uri)?.[1] ?? "";
  const { prisma } = services.database;
  const stored = JSON.stringify([
    await prisma.personalSecret.findMany(),
    await prisma.twoFactor.findMany(),
    await prisma.backupCode.findMany(),
    await prisma.auditEntry.findMany(),
    await prisma.accountMail.findMany(),
  ]);
  for (const text of [secret, fromBase32(secret).toString("base64"), ...backupCodes])
    expect(stored).not.toContain(text);
  const there = another();
  await there.signIn(person);
  await there.showCode({ code: backup, trustDevice: true });
  await (await here.api()).identity.secondFactor.disable({ password, code: code() });
  const { items } = await (await here.api()).orgs.audit.list({});
  expect(items.map(({ action }) => action).slice(0, 5)).toEqual([
    "identity.disable-second-factor",
    "identity.trust-device",
    "identity.use-backup-code",
    "identity.enable-second-factor",
    "identity.begin-second-factor",
  ]);
  const mails = await prisma.accountMail.findMany({ orderBy: { createdAt: "asc" } });
  expect(mails.map(({ subject }) => subject)).toEqual([
    "The second factor of your account is on",
    "A backup code of your account was used",
    "The second factor of your account is off",
  ]);
  expect([await prisma.personalSecret.count(), await prisma.backupCode.count(), await prisma.device.count()]).toEqual([
    0, 0, 0,
  ]);
  expect((await another().signIn(person)).body).not.toHaveProperty("secondFactor");
});

test("of two who use one backup code at once, one is let in", async () => {
  const { backup } = await turnOn();
  const [first, second] = [another(), another()];
  await Promise.all([first.signIn(person), second.signIn(person)]);
  const answers = await Promise.all([first.showCode({ code: backup }), second.showCode({ code: backup })]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
  const callers = await Promise.all([first.caller(), second.caller()]);
  expect(callers.filter(({ user }) => user !== null)).toHaveLength(1);
  expect((await (await here.api()).identity.secondFactor.get()).backupCodesLeft).toBe(9);
});

test("of two who use one code of the app at once, one is let in, and it lets nobody in later", async () => {
  const { code } = await turnOn();
  const [first, second, third] = [another(), another(), another()];
  for (const browser of [first, second, third]) await browser.signIn(person);
  const now = code();
  const answers = await Promise.all([first.showCode({ code: now }), second.showCode({ code: now })]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400]);
  expect((await third.showCode({ code: now })).status).toBe(400);
});

test("one right password opens one session only", async () => {
  const { backupCodes } = await turnOn();
  const there = another();
  await there.signIn(person);
  const copied = there.copy();
  const [one = "", two = ""] = backupCodes;
  const answers = await Promise.all([there.showCode({ code: one }), copied.showCode({ code: two })]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401]);
});

test("codes can't be guessed, from however many browsers", async () => {
  const { code } = await turnOn();
  for (let i = 0; i < 10; i++) {
    const there = another();
    await there.signIn(person);
    await there.showCode({ code: "000000" });
  }
  const there = another();
  await there.signIn(person);
  expect(await there.showCode({ code: code() })).toMatchObject({ status: 429, body: { code: "too-many-tries" } });
}, 60_000);

test("a step that is over, or that nobody began, takes no code", async () => {
  const { code } = await turnOn();
  const there = another();
  expect(await there.showCode({ code: code() })).toMatchObject({ status: 401, body: { code: "password-first" } });
  await there.signIn(person);
  await services.database.prisma.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
  expect((await there.showCode({ code: code() })).status).toBe(401);
});

test("a browser that is trusted is asked for no code, until the trust is ended or over", async () => {
  const { backupCodes } = await turnOn();
  const there = another();
  await there.signIn(person);
  await there.showCode({ code: backupCodes[0] ?? "", trustDevice: true });
  const { devices, sessions } = (await there.api()).identity;
  const [device] = await devices.list();
  expect(device).toMatchObject({ name: "Chrome on Linux", kind: "desktop", isCurrent: true });
  expect(JSON.stringify(await services.database.prisma.device.findMany())).not.toContain(there.cookie("device"));
  await there.signOut();
  expect((await there.signIn(person)).body).not.toHaveProperty("secondFactor");
  expect(await there.caller()).not.toBe(nobody);
  // The cookie of one person says nothing of another.
  await services.database.prisma.device.updateMany({ data: { trustedUntil: new Date(Date.now() - 1000) } });
  expect((await there.copy().signIn(person)).body).toEqual({ secondFactor: true });
  await services.database.prisma.device.updateMany({ data: { trustedUntil: new Date(Date.now() + 60_000) } });

  await (await here.api()).identity.devices.revoke({ id: device?.id ?? "" });
  expect(await there.caller()).toBe(nobody);
  expect((await there.signIn(person)).body).toEqual({ secondFactor: true });
  await expect(sessions.list()).resolves.toHaveLength(1);
});

test("a new password, and signing a browser out from another one, end the trust", async () => {
  const { backupCodes } = await turnOn();
  const trusting = async (code = "") => {
    const browser = another();
    await browser.signIn(person);
    await browser.showCode({ code, trustDevice: true });
    return browser;
  };
  const [first, second] = [await trusting(backupCodes[0]), await trusting(backupCodes[1])];
  const count = () => services.database.prisma.device.count();
  expect(await count()).toBe(2);
  const id = (await first.caller()).user?.sessionId ?? "";
  await (await here.api()).identity.sessions.revoke({ id });
  expect(await count()).toBe(1);
  await (await second.api()).identity.password.change({ current: password, password: "another password" });
  expect(await count()).toBe(1);
  await (await second.api()).identity.password.change({ current: "another password", password });
  await here.signIn(person);
  await here.showCode({ code: backupCodes[2] ?? "" });
  await (await here.api()).identity.password.change({ current: password, password: "another password" });
  expect(await count()).toBe(0);
});

test("new backup codes replace the old ones, and want password and code", async () => {
  const { backupCodes, code } = await turnOn();
  const { secondFactor } = (await here.api()).identity;
  const wrong = secondFactor.renewBackupCodes({ password: "wrong", code: code() });
  await expect(wrong).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await expect(secondFactor.renewBackupCodes({ password, code: "aaaaa-aaaaa" })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
  const renewed = await secondFactor.renewBackupCodes({ password, code: backupCodes[3]?.toUpperCase() ?? "" });
  expect(renewed.backupCodes).toHaveLength(10);
  const there = another();
  await there.signIn(person);
  expect((await there.showCode({ code: backupCodes[0] ?? "" })).status).toBe(400);
  expect((await there.showCode({ code: renewed.backupCodes[0] ?? "" })).status).toBe(200);
});

test("who is on can't begin anew, and programs and strangers reach nothing of it", async () => {
  await turnOn();
  const { secondFactor, devices } = (await here.api()).identity;
  await expect(secondFactor.begin({ password })).rejects.toMatchObject({ code: "CONFLICT" });
  const other = await createOrganizationWith(services);
  expect(await other.api.identity.secondFactor.get()).toEqual({ enabledAt: null, backupCodesLeft: 0 });
  const there = another();
  await there.signIn(person);
  await there.showCode({ code: "x" });
  expect(await devices.list()).toEqual([]);
  const program = createCaller({ services, user: other.user, principal: { ...other.principal, apiKeyId: "key_1" } });
  for (const call of [
    program.identity.secondFactor.get(),
    program.identity.secondFactor.begin({ password }),
    program.identity.devices.list(),
  ]) {
    await expect(call).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
});
