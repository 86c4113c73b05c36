import { openClerkPeer } from "@guildhall/testing/clerk-peer";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { dropOldMessages } from "./drop-old-messages.ts";
import { receiveClerkMessage } from "./receive-clerk-message.ts";

const copy = testDatabase();
const peer = openClerkPeer();
let services: TestServices;

beforeAll(async () => {
  const { publishableKey, frontendHost, jwtKey, webhookSecret } = peer;
  const clerk = { publishableKey, frontendHost, jwtKey, webhookSecret, trustedOrigins: () => [] };
  services = await openTestServices(copy.url, { clerk });
});
afterAll(() => services.close());
beforeEach(async () => {
  const { prisma } = services.database;
  await prisma.webhookEvent.deleteMany();
  await prisma.organization.deleteMany();
  await prisma.user.deleteMany();
  vi.stubGlobal("fetch", () => expect.unreachable("the network was asked"));
});
afterEach(() => vi.unstubAllGlobals());

const start = Date.now() - 60_000;
const address = (email: string) => ({ id: "idn_1", email_address: email, verification: { status: "verified" } });
const user = (id: string, at: number, more: Record<string, unknown> = {}) => ({
  id,
  first_name: "Ada",
  last_name: null,
  email_addresses: [address(`${id}@example.org`)],
  updated_at: start + at,
  ...more,
});
const place = (org: string, person: string, at: number, role = "org:member") => ({
  id: "orgmem_1",
  role,
  organization: { id: org, name: "The Guild", slug: "the-guild" },
  public_user_data: { user_id: person, first_name: "Ada", last_name: "Miller", identifier: "ada" },
  updated_at: start + at,
});
const hear = (type: string, data: Record<string, unknown>, at?: number, id?: string) =>
  receiveClerkMessage(
    services,
    peer.webhook({ type, data, ...(at !== undefined && { timestamp: start + at }) }, id ? { id } : {}),
  );
const people = async () =>
  (await services.database.prisma.user.findMany({ orderBy: { email: "asc" } })).map(({ name, email }) => [name, email]);
const roles = async () => {
  const members = await services.database.prisma.member.findMany({ include: { user: true }, orderBy: { id: "asc" } });
  return members.map(({ user: { clerkUserId }, role }) => [clerkUserId, role]);
};

test("what is not signed, by another, or too old is refused and leaves nothing", async () => {
  const event = { type: "user.created", data: user("user_1", 1) };
  const wrong = [
    peer.webhook(event, { secret: openClerkPeer().webhookSecret }),
    peer.webhook(event, { sentAt: Date.now() - 301_000 }),
    peer.webhook(event, { sentAt: Date.now() + 301_000 }),
    new Request("http://localhost:3000/webhooks/clerk", { method: "POST", body: JSON.stringify(event) }),
  ];
  for (const request of wrong) {
    await expect(receiveClerkMessage(services, request)).rejects.toMatchObject({ reason: "bad-signature" });
  }
  expect([await people(), await services.database.prisma.webhookEvent.count()]).toEqual([[], 0]);
});

test("one right signature among several is enough, while a secret is being changed", async () => {
  const request = peer.webhook({ type: "user.created", data: user("user_1", 1) }, { before: "v1,b3RoZXI= " });
  expect(await receiveClerkMessage(services, request)).toBe("applied");
});

test("a message counts once, however often and at whatever moment it is delivered", async () => {
  const deliver = () => hear("user.created", user("user_1", 1), 1, "msg_1");
  const outcomes = await Promise.all([deliver(), deliver(), deliver()]);
  expect(outcomes.toSorted()).toEqual(["applied", "seen", "seen"]);
  expect(await people()).toEqual([["Ada", "user_1@example.org"]]);
});

test("two messages about one person at once leave the newer", async () => {
  const [first, second] = [user("user_1", 1), user("user_1", 2, { first_name: "Ada the Second" })];
  await Promise.all([hear("user.updated", second), hear("user.created", first)]);
  expect(await people()).toEqual([["Ada the Second", "user_1@example.org"]]);
});

test("an older change does not undo a newer one, nor anything a deletion", async () => {
  await hear("user.updated", user("user_1", 20, { email_addresses: [address("new@example.org")] }));
  expect(await hear("user.created", user("user_1", 10))).toBe("overtaken");
  expect(await people()).toEqual([["Ada", "new@example.org"]]);
  expect(await hear("user.deleted", { id: "user_2", deleted: true }, 30)).toBe("applied");
  expect(await hear("user.created", user("user_2", 10))).toBe("overtaken");
  expect(await hear("user.updated", user("user_2", 90))).toBe("overtaken");
  expect(await hear("organizationMembership.created", place("org_1", "user_2", 95))).toBe("overtaken");
  expect(await people()).toEqual([["Ada", "new@example.org"]]);
  const { payload } = await services.database.prisma.webhookEvent.findFirstOrThrow({
    where: { subjectId: "user_2", type: "user.created" },
  });
  expect(payload).toEqual({});
});

test("old messages go, but a deletion is known for good", async () => {
  const { prisma, pool } = services.database;
  await hear("user.created", user("user_1", 1));
  await hear("user.deleted", { id: "user_2", deleted: true }, 2);
  const createdAt = new Date(Date.now() - 91 * 24 * 60 * 60 * 1000);
  await prisma.webhookEvent.updateMany({ data: { createdAt } });
  await hear("user.created", user("user_3", 3));
  await dropOldMessages(pool);
  const left = await prisma.webhookEvent.findMany({ orderBy: { subjectId: "asc" }, select: { subjectId: true } });
  expect(left.map(({ subjectId }) => subjectId)).toEqual(["user_2", "user_3"]);
  expect(await hear("user.created", user("user_2", 90))).toBe("overtaken");
});

test("a place comes before its person and organization, changes, goes, and comes again", async () => {
  await hear("organizationMembership.created", place("org_1", "user_1", 10, "org:admin"));
  await hear("user.created", user("user_1", 5));
  await hear("organization.created", { id: "org_1", name: "The Old Guild", slug: "the-guild", updated_at: start + 4 });
  expect([await people(), await roles()]).toEqual([[["Ada", "user_1@example.org"]], [["user_1", "owner"]]]);
  const organization = await services.database.prisma.organization.findFirstOrThrow();
  expect([organization.name, organization.slug]).toEqual(["The Old Guild", "the-guild"]);

  await hear("organizationMembership.created", place("org_1", "user_2", 11));
  // Given again at 30, taken at 20: the news of the second place comes first.
  await hear("organizationMembership.created", place("org_1", "user_2", 30, "org:viewer"));
  await hear("organizationMembership.deleted", place("org_1", "user_2", 11), 20);
  expect(await roles()).toEqual([
    ["user_1", "owner"],
    ["user_2", "viewer"],
  ]);
  await hear("organizationMembership.deleted", place("org_1", "user_2", 30), 40);
  expect(await roles()).toEqual([["user_1", "owner"]]);
});

test("what somebody owned passes to who stays, and who stays owns the organization", async () => {
  const { prisma } = services.database;
  await hear("organizationMembership.created", place("org_1", "user_1", 1, "org:admin"));
  await hear("organizationMembership.created", place("org_1", "user_2", 2));
  const [one, two] = await prisma.user.findMany({ orderBy: { clerkUserId: "asc" } });
  const { id: orgId } = await prisma.organization.findFirstOrThrow();
  const project = { id: "prj_1", orgId, ownerId: one?.id ?? "", name: "Mill" };
  await prisma.project.create({ data: project });
  await hear("user.deleted", { id: "user_1", deleted: true }, 10);
  expect((await prisma.project.findFirstOrThrow()).ownerId).toBe(two?.id);
  expect(await roles()).toEqual([["user_2", "owner"]]);
  const entries = await prisma.auditEntry.findMany({ orderBy: { id: "asc" } });
  expect(entries.map(({ action }) => action).slice(-2)).toEqual(["orgs.remove-member", "orgs.set-role"]);
});

test("an organization that is deleted at Clerk waits here for its day, and its owners are told", async () => {
  const { prisma } = services.database;
  await hear("user.created", user("user_1", 1));
  await hear("organizationMembership.created", place("org_1", "user_1", 1, "org:admin"));
  await hear("organization.deleted", { id: "org_1", deleted: true }, 5);
  expect(await hear("organization.updated", { id: "org_1", name: "Back", updated_at: start + 9 })).toBe("overtaken");
  const organization = await prisma.organization.findFirstOrThrow();
  expect([organization.clerkOrgId, organization.name]).toEqual([null, "The Guild"]);
  expect(organization.purgeAt?.getTime()).toBeGreaterThan(Date.now());
  expect(await prisma.accountMail.count({ where: { address: "user_1@example.org" } })).toBe(1);
});

test("who is banned at Clerk is suspended here until they are not", async () => {
  const status = async () => (await services.database.prisma.user.findFirstOrThrow()).status;
  await hear("user.updated", user("user_1", 1, { banned: true }));
  expect(await status()).toBe("suspended");
  await hear("user.updated", user("user_1", 2, { banned: false }));
  expect(await status()).toBe("active");
});

test("news of what is not ours is let pass", async () => {
  expect(await hear("session.created", { id: "sess_1" })).toBe("ignored");
});
