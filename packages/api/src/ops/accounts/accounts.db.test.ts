import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { nobody } from "../../identity/index.ts";
import { createCaller } from "../../root.ts";
import { createOrganizationWith, joinOrganization } from "../../testing/create-organization-with.ts";
import { openBrowser, type TestBrowser } from "../../testing/open-browser.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import type { SignUpMode } from "../system-settings.contract.ts";
import { dropUnconfirmedAccounts } from "./drop-unconfirmed.ts";

const copy = testDatabase();
const ada = { name: "Ada", email: "ada@example.org", password: "correct horse battery" };
const grace = { name: "Grace", email: "grace@example.org", password: "another long password" };
let services: TestServices;
let orgSlug: string;
let operator: Awaited<ReturnType<TestBrowser["api"]>>;

beforeAll(async () => {
  services = await openTestServices(copy.url);
});
beforeEach(async () => {
  const { user, rateLimitWindow, accountMail, verification } = services.database.prisma;
  await user.deleteMany();
  await rateLimitWindow.deleteMany();
  await accountMail.deleteMany();
  await verification.deleteMany();
  ({ orgSlug } = await createCaller({ services, ...nobody }).ops.createOwner({ ...ada, organizationName: "Guild" }));
  const here = openBrowser(services, orgSlug);
  await here.signIn(ada);
  operator = await here.api();
});
afterAll(() => services.close());

const stranger = (from = "10.9.9.9") => createCaller({ services, ...nobody, address: from }).ops.signUp;
const openTo = (value: SignUpMode) => operator.ops.systemSettings.update({ key: "accounts.sign-up", value });
const browser = () => openBrowser(services, orgSlug);
const mails = (address = grace.email) =>
  services.database.prisma.accountMail.findMany({ where: { address }, orderBy: { createdAt: "asc" } });
const tokenIn = (text = "") => /confirm\?token=([\w-]+)/.exec(text)?.[1] ?? "";
const people = async (status: "pending" | "active" | "suspended") =>
  (await operator.ops.people.list({ status })).items.map(({ email }) => email);

/** Signs up and answers the value in the mail's link. */
async function signUp(person = grace): Promise<string> {
  const before = (await mails(person.email)).length;
  await stranger().start(person);
  await expect.poll(() => mails(person.email)).toHaveLength(before + 1);
  return tokenIn((await mails(person.email)).at(-1)?.text);
}
const idOf = async (email = grace.email) =>
  (await services.database.prisma.user.findUniqueOrThrow({ where: { email } })).id;

test("nobody makes an account by themselves until that is allowed, nor before there is an owner", async () => {
  expect(await stranger().look()).toEqual({ mode: "closed" });
  await expect(stranger().start(grace)).rejects.toMatchObject({ cause: { reason: "sign-up-closed" } });
  await openTo("open");
  expect(await stranger().look()).toEqual({ mode: "open" });
  await services.database.prisma.user.deleteMany();
  expect(await stranger().look()).toEqual({ mode: "closed" });
});

test("the environment wins over what is stored, and is named as where it comes from", async () => {
  vi.stubEnv("GUILDHALL_SIGN_UP", "approval");
  await openTo("open");
  expect(await stranger().look()).toEqual({ mode: "approval" });
  const { settings } = await operator.ops.systemSettings.list();
  expect(settings.find(({ key }) => key === "accounts.sign-up")).toMatchObject({
    value: "approval",
    from: "environment",
    variable: "GUILDHALL_SIGN_UP",
  });
  vi.unstubAllEnvs();
  await expect(operator.ops.systemSettings.update({ key: "accounts.sign-up", value: "all" })).rejects.toThrow(
    /must be/,
  );
});

test("with approval: who signs up confirms the address, waits, and is let in; each step is told", async () => {
  await openTo("approval");
  const token = await signUp();
  expect((await browser().signIn(grace)).body).toMatchObject({ code: "address-unconfirmed" });
  await expect(stranger().confirm({ token, password: "not that one" })).rejects.toMatchObject({
    cause: { reason: "wrong-password" },
  });
  expect(await stranger().confirm({ token, ...grace })).toEqual({ email: grace.email, status: "pending" });
  await expect(stranger().confirm({ token, ...grace })).rejects.toMatchObject({ cause: { reason: "link-is-over" } });
  expect((await browser().signIn(grace)).body).toMatchObject({ code: "account-pending" });
  expect((await mails(ada.email)).map(({ subject }) => subject)).toEqual(["Somebody waits to be let in to Guildhall"]);

  expect(await people("pending")).toEqual([grace.email]);
  const id = await idOf();
  const twice = await Promise.allSettled([operator.ops.people.approve({ id }), operator.ops.people.approve({ id })]);
  expect(twice.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(operator.ops.people.decline({ id })).rejects.toMatchObject({ cause: { reason: "account-changed" } });
  expect((await mails()).at(-1)?.subject).toBe("Your account for Guildhall is approved");
  const here = browser();
  expect((await here.signIn(grace)).status).toBe(200);
  expect((await (await here.api()).identity.me()).organizations).toEqual([]);
  const { items } = await operator.orgs.audit.list({ objectType: "user" });
  expect(items.map(({ action, data }) => [action, data["email"]])).toEqual([["ops.approve-person", grace.email]]);
});

test("declined, an account is gone, and the address is free again", async () => {
  await openTo("approval");
  await stranger().confirm({ token: await signUp(), ...grace });
  await operator.ops.people.decline({ id: await idOf() });
  expect(await people("pending")).toEqual([]);
  expect((await browser().signIn(grace)).status).toBe(401);
  expect((await mails()).at(-1)?.subject).toBe("Your account for Guildhall was not approved");
  expect(await signUp()).not.toBe("");
});

test("open to everybody: the confirmed address lets in; a link that is over does not, and there is another one", async () => {
  await openTo("open");
  const first = await signUp();
  await services.database.prisma.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
  await expect(stranger().confirm({ token: first, ...grace })).rejects.toMatchObject({
    cause: { reason: "link-is-over" },
  });
  await stranger().requestConfirmation({ email: grace.email });
  await expect.poll(() => mails()).toHaveLength(2);
  const token = tokenIn((await mails()).at(-1)?.text);
  expect(await stranger().confirm({ token, ...grace })).toEqual({ email: grace.email, status: "active" });
  expect((await browser().signIn(grace)).status).toBe(200);
});

test("nothing tells whether an address has an account; a mail tells who has it", async () => {
  await openTo("open");
  expect(await stranger().start({ ...grace, email: ada.email })).toBe(await stranger().start(grace));
  await expect.poll(() => mails(ada.email)).toMatchObject([{ subject: "You have an account for Guildhall already" }]);
  expect((await browser().signIn(ada)).status).toBe(200);
  const asked = ["nobody@example.org", ada.email, grace.email].map((email) =>
    stranger().requestConfirmation({ email }),
  );
  expect(new Set(await Promise.all(asked)).size).toBe(1);
});

test("who signs up with another's address keeps it from nobody, and their password opens nothing", async () => {
  await openTo("open");
  const theirs = await signUp({ ...grace, password: "chosen by a stranger" });
  const own = await signUp();
  await expect(stranger().confirm({ token: theirs, ...grace })).rejects.toMatchObject({
    cause: { reason: "wrong-password" },
  });
  expect(await stranger().confirm({ token: own, ...grace })).toMatchObject({ status: "active" });
  expect((await browser().signIn({ ...grace, password: "chosen by a stranger" })).status).toBe(401);
});

test("a suspended person's browsers and keys are nobody's at once, until they are let in and sign in anew", async () => {
  await openTo("open");
  await stranger().confirm({ token: await signUp(), ...grace });
  const here = browser();
  await here.signIn(grace);
  const id = await idOf();
  await operator.ops.people.suspend({ id });
  expect(await here.caller()).toBe(nobody);
  expect((await here.signIn(grace)).body).toMatchObject({ code: "account-suspended" });
  await expect(operator.ops.people.suspend({ id })).rejects.toMatchObject({ cause: { reason: "account-changed" } });
  await operator.ops.people.restore({ id });
  expect(await here.caller()).toBe(nobody);
  expect((await here.signIn(grace)).status).toBe(200);
});

test("a sole owner could be suspended, and the organization had nobody left", async () => {
  const first = await createOrganizationWith(services);
  const suspension = () => operator.ops.people.suspend({ id: first.user.id });
  await expect(suspension()).rejects.toMatchObject({ cause: { reason: "last-owner" } });
  const second = await joinOrganization(services, first.principal.orgId, "owner");
  await suspension();
  const place = await services.database.prisma.member.findFirstOrThrow({ where: { userId: first.user.id } });
  await expect(second.api.orgs.members.leave({ successorId: place.id })).rejects.toMatchObject({
    cause: { reason: "last-owner" },
  });
  await expect(operator.ops.people.suspend({ id: second.user.id })).rejects.toMatchObject({
    cause: { reason: "last-owner" },
  });
});

test("nobody changes their own account, and who looks after the installation no more changes none", async () => {
  const id = await idOf(ada.email);
  await expect(operator.ops.people.suspend({ id })).rejects.toMatchObject({ cause: { reason: "own-account" } });
  await services.database.prisma.user.updateMany({ data: { isOperator: false } });
  const other = await idOf(ada.email).then((own) => own.replace(/.{4}$/, "0000"));
  await expect(operator.ops.people.suspend({ id: other })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("a username is one person's, and may be given back", async () => {
  await openTo("open");
  await stranger().confirm({ token: await signUp(), ...grace });
  const here = browser();
  await here.signIn(grace);
  const { profile } = (await here.api()).identity;
  await profile.setUsername({ username: " Amazing.Grace " });
  expect(await profile.get()).toMatchObject({ username: "amazing.grace" });
  await expect(operator.identity.profile.setUsername({ username: "amazing.grace" })).rejects.toMatchObject({
    cause: { reason: "username-taken" },
  });
  await profile.setUsername({ username: null });
  await operator.identity.profile.setUsername({ username: "amazing.grace" });
});

test("an account whose address nobody confirmed goes after a week, and no other", async () => {
  await openTo("approval");
  await signUp();
  const old = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000);
  const { prisma, pool } = services.database;
  await dropUnconfirmedAccounts(pool);
  expect(await people("pending")).toEqual([grace.email]);
  await prisma.user.updateMany({ data: { createdAt: old } });
  await prisma.user.updateMany({ where: { email: grace.email }, data: { emailVerified: true } });
  await dropUnconfirmedAccounts(pool);
  expect(await people("pending")).toEqual([grace.email]);
  await prisma.user.updateMany({ data: { emailVerified: false } });
  await dropUnconfirmedAccounts(pool);
  expect(await people("pending")).toEqual([]);
  expect(await people("active")).toEqual([ada.email]);
});
