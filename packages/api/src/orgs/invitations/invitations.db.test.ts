import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { nobody } from "../../identity/index.ts";
import { createCaller } from "../../root.ts";
import { createOrganizationWith, joinOrganization, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";

const copy = testDatabase();
let services: TestServices;
let ada: TestMember;

beforeAll(async () => {
  services = await openTestServices(copy.url);
});
beforeEach(async () => {
  await services.database.prisma.rateLimitWindow.deleteMany();
  ada = await createOrganizationWith(services);
});
afterAll(() => services.close());

const visitor = () => createCaller({ services, ...nobody }).orgs.invitations;
const join = (role: "owner" | "admin" | "member" | "viewer") => joinOrganization(services, ada.principal.orgId, role);
const answers = { name: "Bea", password: "correct horse battery" };
let count = 0;
const newEmail = () => `bea${++count}@example.org`;
async function invite(email = newEmail(), role: "admin" | "member" | "viewer" = "member") {
  const created = await ada.api.orgs.invitations.create({ email, role });
  return { ...created, email, token: created.link.split("/invitation/")[1] ?? "" };
}
const placesOf = (email: string) =>
  services.database.prisma.member.findMany({ where: { orgId: ada.principal.orgId, user: { email } } });
const actions = async () => (await ada.api.orgs.audit.list({})).items.map(({ action }) => action);
const refusedFor = (reason: string) => ({ cause: { reason } });

test("an invitation is mailed, told once, and kept as a hash", async () => {
  const { link, token, email, sends, invitation } = await invite(" Bea.New@Example.org ", "viewer");
  expect(sends).toBe(false);
  expect(email).not.toBe(invitation.email);
  expect(invitation).toMatchObject({ email: "bea.new@example.org", role: "viewer", invitedBy: { id: ada.user.id } });
  const days = (invitation.expiresAt.getTime() - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(7);
  const { prisma } = services.database;
  expect(await prisma.accountMail.findFirst({ where: { address: "bea.new@example.org" } })).toMatchObject({
    status: "pending",
    text: expect.stringContaining(link),
  });
  expect(JSON.stringify(await prisma.invitation.findMany())).not.toContain(token);
  expect(JSON.stringify(await ada.api.orgs.audit.list({}))).not.toContain(token);
});

test("who has no account makes one through the invitation, and is a member", async () => {
  const { token, email } = await invite(undefined, "admin");
  expect(await visitor().look({ token })).toMatchObject({
    organizationName: "Guild",
    invitedBy: ada.user.name,
    email,
    role: "admin",
    state: "open",
  });
  const { orgSlug } = await visitor().join({ token, ...answers });
  expect(orgSlug).toBe(ada.principal.orgId.replace("_", "-"));
  expect(await placesOf(email)).toMatchObject([{ role: "admin" }]);
  const { prisma } = services.database;
  const user = await prisma.user.findUnique({ where: { email } });
  expect(user).toMatchObject({ name: "Bea", isOperator: false, emailVerified: false });
  expect(await actions()).toEqual(["orgs.accept-invitation", "orgs.create-invitation"]);
  expect(await visitor().look({ token })).toMatchObject({ state: "used" });
  expect((await ada.api.orgs.invitations.list({})).items).toEqual([]);
});

test("who has an account accepts with it, and nobody in their place", async () => {
  const bea = await createOrganizationWith(services);
  const { token } = await invite(bea.user.email);
  const eve = await createOrganizationWith(services);
  await expect(eve.api.orgs.invitations.accept({ token })).rejects.toMatchObject(refusedFor("invitation-for-another"));
  await expect(visitor().accept({ token })).rejects.toMatchObject(refusedFor("signed-out"));
  await expect(visitor().join({ token, ...answers })).rejects.toMatchObject(refusedFor("email-taken"));
  const program = createCaller({ services, user: bea.user, principal: { ...bea.principal, apiKeyId: "key_1" } });
  await expect(program.orgs.invitations.accept({ token })).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await placesOf(bea.user.email)).toEqual([]);
  await bea.api.orgs.invitations.accept({ token });
  expect(await placesOf(bea.user.email)).toMatchObject([{ role: "member" }]);
  await expect(bea.api.orgs.invitations.accept({ token })).rejects.toMatchObject(refusedFor("invitation-used"));
});

test("of several who join by one link at once, one does", async () => {
  for (let round = 0; round < 3; round++) {
    const { token, email } = await invite();
    const all = await Promise.allSettled(
      ["Bea", "Eve", "Cleo"].map((name) => visitor().join({ token, ...answers, name })),
    );
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of all)
      if (result.status === "rejected") expect(result.reason).toMatchObject(refusedFor("invitation-used"));
    expect(await placesOf(email)).toHaveLength(1);
  }
});

test("an invitation that is withdrawn while somebody accepts it was either accepted or withdrawn", async () => {
  for (let round = 0; round < 5; round++) {
    const bea = await createOrganizationWith(services);
    const { token, invitation } = await invite(bea.user.email);
    const [accepted, revoked] = await Promise.allSettled([
      bea.api.orgs.invitations.accept({ token }),
      ada.api.orgs.invitations.revoke({ id: invitation.id }),
    ]);
    expect(accepted.status).not.toBe(revoked.status);
    expect(await placesOf(bea.user.email)).toHaveLength(accepted.status === "fulfilled" ? 1 : 0);
  }
});

test("two organizations that one new address joins at once make one account", async () => {
  const other = await createOrganizationWith(services);
  const { token, email } = await invite();
  const { link } = await other.api.orgs.invitations.create({ email, role: "member" });
  const tokens = [token, link.split("/invitation/")[1] ?? ""];
  const all = await Promise.allSettled(tokens.map((each) => visitor().join({ token: each, ...answers })));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const result of all)
    if (result.status === "rejected") expect(result.reason).toMatchObject(refusedFor("email-taken"));
});

test("what is withdrawn, expired or unknown lets nobody in, and says why", async () => {
  const { prisma } = services.database;
  const [withdrawn, expired] = [await invite(), await invite()];
  await ada.api.orgs.invitations.revoke({ id: withdrawn.invitation.id });
  await prisma.invitation.update({
    where: { id: expired.invitation.id },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  const revoke = ada.api.orgs.invitations.revoke({ id: withdrawn.invitation.id });
  await expect(revoke).rejects.toMatchObject({ code: "NOT_FOUND" });
  for (const [{ token, email }, state] of [
    [withdrawn, "revoked"],
    [expired, "expired"],
  ] as const) {
    expect(await visitor().look({ token })).toMatchObject({ state });
    await expect(visitor().join({ token, ...answers })).rejects.toMatchObject(refusedFor(`invitation-${state}`));
    expect(await prisma.user.count({ where: { email } })).toBe(0);
  }
  for (const token of ["x", "a".repeat(32)]) {
    await expect(visitor().look({ token })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(visitor().join({ token, ...answers })).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
  expect((await actions()).filter((action) => action === "orgs.revoke-invitation")).toHaveLength(1);
});

test("a second invitation takes the place of the first; elsewhere nothing changes", async () => {
  const other = await createOrganizationWith(services);
  const first = await invite();
  const elsewhere = await other.api.orgs.invitations.create({ email: first.email, role: "member" });
  const second = await invite(first.email, "viewer");
  expect(await visitor().look({ token: first.token })).toMatchObject({ state: "revoked" });
  const { items } = await ada.api.orgs.invitations.list({});
  expect(items.map(({ id }) => id)).toEqual([second.invitation.id]);
  expect((await other.api.orgs.invitations.list({})).items.map(({ id }) => id)).toEqual([elsewhere.invitation.id]);
});

test("a member is not invited again, and the field says so", async () => {
  const member = await join("viewer");
  await expect(invite(member.user.email)).rejects.toMatchObject({
    cause: { code: "conflict", reason: "member-already", fields: { email: "belongs to a member already" } },
  });
  expect(await services.database.prisma.accountMail.count({ where: { address: member.user.email } })).toBe(0);
});

test("who lost their role while waiting invites nobody", async () => {
  const admin = await join("admin");
  const { id } = await services.database.prisma.member.findFirstOrThrow({ where: { userId: admin.user.id } });
  await ada.api.orgs.members.setRole({ id, role: "member" });
  const late = admin.api.orgs.invitations.create({ email: newEmail(), role: "admin" });
  await expect(late).rejects.toMatchObject(refusedFor("role-forbids"));
});

test("open invitations are listed by cursor, newest first; nobody floods with them", async () => {
  const sent = [await invite(), await invite(), await invite()];
  const { list } = ada.api.orgs.invitations;
  const first = await list({ limit: 2 });
  const second = await list({ limit: 2, cursor: first.nextCursor });
  const listed = [...first.items, ...second.items].map(({ id }) => id);
  expect(listed).toEqual(sent.map(({ invitation }) => invitation.id).toReversed());
  expect(second.nextCursor).toBeNull();
  await services.database.prisma.rateLimitWindow.updateMany({ data: { used: 60 } });
  await expect(invite()).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
});
