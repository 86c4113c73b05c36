import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createCaller } from "../../root.ts";
import { createOrganizationWith } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { dropOldVerifications } from "../drop-old-verifications.ts";
import { nobody, resolveSession } from "../resolve-session.ts";
import { readSessionToken } from "../read-session-token.ts";

const copy = testDatabase();
let services: TestServices;
const person = { name: "Ada", email: "ada@example.org", password: "correct horse battery" };
let slug: string;

beforeAll(async () => {
  services = await openTestServices(copy.url);
});
beforeEach(async () => {
  await services.database.prisma.user.deleteMany();
  await services.database.prisma.rateLimitWindow.deleteMany();
  await services.database.prisma.accountMail.deleteMany();
  const owner = await createCaller({ services, ...nobody }).ops.createOwner({ ...person, organizationName: "Guild" });
  slug = owner.orgSlug;
});
afterAll(() => services.close());

let address = 0;
async function signIn(password = person.password) {
  const response = await services.auth.handler(
    new Request("http://localhost:3000/api/auth/sign-in/email", {
      method: "POST",
      body: JSON.stringify({ email: person.email, password }),
      headers: {
        "content-type": "application/json",
        origin: "http://localhost:3000",
        "x-guildhall-socket-address": `10.1.0.${++address}`,
      },
    }),
  );
  const cookie = response.headers.getSetCookie().map((each) => each.split(";")[0]);
  const token = readSessionToken(cookie.join("; "), services.authSecret) ?? "";
  const caller = () => resolveSession(services.database.pool, token, slug);
  return { ok: response.ok, caller, api: createCaller({ services, ...(await caller()) }) };
}
const stranger = (from = "10.9.9.9") => createCaller({ services, ...nobody, address: from });
const mails = () => services.database.prisma.accountMail.findMany({ orderBy: { createdAt: "asc" } });
const linkIn = (text = "") => /reset\?token=([\w-]+)/.exec(text)?.[1] ?? "";
async function askForLink(): Promise<string> {
  const before = (await mails()).length;
  await stranger().identity.password.requestReset({ email: person.email });
  await expect.poll(mails).toHaveLength(before + 1);
  return linkIn((await mails()).at(-1)?.text);
}

test("the signed-in browsers are listed, the one that asks is marked", async () => {
  const [first, second] = [await signIn(), await signIn()];
  const sessions = await second.api.identity.sessions.list();
  expect(sessions.map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
  expect((await first.api.identity.sessions.list()).map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
});

test("signing a browser out takes effect with its next request, and stands in the records", async () => {
  const [here, there] = [await signIn(), await signIn()];
  const id = (await there.caller()).user?.sessionId ?? "";
  await here.api.identity.sessions.revoke({ id });
  expect(await there.caller()).toBe(nobody);
  expect(await here.caller()).not.toBe(nobody);
  await expect(here.api.identity.sessions.revoke({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  const { items } = await here.api.orgs.audit.list({});
  expect(items[0]).toMatchObject({ action: "identity.revoke-session", objectId: id });
});

test("nobody ends the session of somebody else, and no program sees sessions", async () => {
  const here = await signIn();
  const id = (await here.caller()).user?.sessionId ?? "";
  const other = await createOrganizationWith(services);
  await expect(other.api.identity.sessions.revoke({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await other.api.identity.sessions.list()).toEqual([]);
  const principal = { ...other.principal, apiKeyId: "key_1" };
  const program = createCaller({ services, user: other.user, principal });
  await expect(program.identity.sessions.list()).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(program.identity.password.change({ current: "x", password: "another password" })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("all others can be signed out at once", async () => {
  const browsers = [await signIn(), await signIn(), await signIn()];
  expect(await browsers[1]?.api.identity.sessions.revokeOthers()).toEqual({ count: 2 });
  const left = await Promise.all(browsers.map(({ caller }) => caller()));
  expect(left.map(({ user }) => user !== null)).toEqual([false, true, false]);
});

test("a new password needs the old one, ends the other browsers, and is told by mail", async () => {
  const [here, there] = [await signIn(), await signIn()];
  const change = (current: string) => here.api.identity.password.change({ current, password: "another password" });
  await expect(change("wrong horse")).rejects.toMatchObject({ code: "BAD_REQUEST" });
  expect(await there.caller()).not.toBe(nobody);
  expect(await change(person.password)).toEqual({ sessionsEnded: 1 });
  expect(await there.caller()).toBe(nobody);
  expect(await here.caller()).not.toBe(nobody);
  expect([(await signIn()).ok, (await signIn("another password")).ok]).toEqual([false, true]);
  expect((await mails()).map(({ subject }) => subject)).toEqual(["Your password for Guildhall was changed"]);
});

test("a password can't be guessed from within", async () => {
  const here = await signIn();
  const guess = () =>
    here.api.identity.password
      .change({ current: "wrong", password: "another password" })
      .catch((error: unknown) => error);
  for (let i = 0; i < 10; i++) await guess();
  expect(await guess()).toMatchObject({ code: "TOO_MANY_REQUESTS" });
  const right = here.api.identity.password.change({ current: person.password, password: "another password" });
  await expect(right).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
}, 30_000);

test("the link of a mail sets a password once, and signs out everywhere", async () => {
  const here = await signIn();
  const token = await askForLink();
  const stored = JSON.stringify(await services.database.prisma.verification.findMany());
  expect(stored).not.toContain(token);
  await stranger().identity.password.reset({ token, password: "from the mail" });
  expect(await here.caller()).toBe(nobody);
  expect([(await signIn()).ok, (await signIn("from the mail")).ok]).toEqual([false, true]);
  const again = stranger().identity.password.reset({ token, password: "once more again" });
  await expect(again).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await services.database.prisma.user.findFirst()).toMatchObject({ emailVerified: true });
});

test("of two who follow one link at once, one sets a password", async () => {
  const token = await askForLink();
  const answers = await Promise.allSettled(
    ["the first one", "the second one"].map((password) => stranger().identity.password.reset({ token, password })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("a link that is over sets nothing", async () => {
  const token = await askForLink();
  await services.database.prisma.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
  const late = stranger().identity.password.reset({ token, password: "much too late" });
  await expect(late).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await signIn()).ok).toBe(true);
});

test("who asks for a link is not told whether there is an account", async () => {
  const answers = await Promise.all(
    ["nobody@example.org", person.email].map((email) => stranger().identity.password.requestReset({ email })),
  );
  expect(answers).toEqual([undefined, undefined]);
  await expect.poll(mails).toHaveLength(1);
  await services.database.prisma.user.updateMany({ data: { status: "suspended" } });
  await stranger().identity.password.requestReset({ email: person.email });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await mails()).toHaveLength(1);
});

test("one address asks only so often, and one account gets only so many mails", async () => {
  for (let i = 0; i < 10; i++) await stranger().identity.password.requestReset({ email: person.email });
  const asked = stranger().identity.password.requestReset({ email: person.email });
  await expect(asked).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
  await stranger("10.9.9.8").identity.password.requestReset({ email: person.email });
  await expect.poll(mails).toHaveLength(3);
});

test("links go a day after they have ended", async () => {
  const { prisma, pool } = services.database;
  const endedAgo = (hours: number) => ({
    id: `ver_${hours}`,
    identifier: "ended",
    value: "y",
    expiresAt: new Date(Date.now() - hours * 3_600_000),
  });
  await prisma.verification.createMany({ data: [endedAgo(25), endedAgo(2), endedAgo(-1)] });
  await dropOldVerifications(pool);
  const left = await prisma.verification.findMany({ where: { identifier: "ended" }, orderBy: { expiresAt: "asc" } });
  expect(left.map(({ id }) => id)).toEqual(["ver_2", "ver_-1"]);
});
