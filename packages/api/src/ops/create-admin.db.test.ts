import { connectDatabase, type Database } from "@guildhall/db";
import { testDatabase } from "@guildhall/testing/test-database";
import { verifyPassword } from "better-auth/crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createAdmin } from "./create-admin.ts";
import { resetPassword } from "./reset-password.ts";

const copy = testDatabase();
let database: Database;

beforeAll(() => {
  const onError = (error: Error) => void expect.unreachable(error.message);
  database = connectDatabase({ url: copy.url, poolSize: 4, applicationName: "test", onError });
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.prisma.organization.deleteMany();
  await database.prisma.user.deleteMany();
});

const ada = { name: "Ada", email: "ada@example.org", password: "correct horse" };
const bob = { name: "Bob", email: "bob@example.org", password: "battery staple" };

const passwordOf = async (email: string) => {
  const { password } = await database.prisma.account.findFirstOrThrow({ where: { user: { email } } });
  return password ?? "";
};
const audit = () =>
  database.prisma.auditEntry.findMany({
    select: { orgId: true, actorId: true, action: true, objectId: true, data: true },
  });

describe("createAdmin", () => {
  test("makes the first owner with their organization, and writes it down", async () => {
    const { userId, organization, isFirst } = await createAdmin({ database }, { ...ada, organization: "Mill & Sons" });
    expect({ ...organization, isFirst }).toMatchObject({ name: "Mill & Sons", slug: "mill-sons", isFirst: true });
    const members = await database.prisma.member.findMany({ select: { userId: true, orgId: true, role: true } });
    expect(members).toEqual([{ userId, orgId: organization.id, role: "owner" }]);
    expect(await verifyPassword({ hash: await passwordOf(ada.email), password: ada.password })).toBe(true);
    expect(await audit()).toEqual([
      {
        orgId: organization.id,
        actorId: null,
        action: "ops.create-admin",
        objectId: userId,
        data: { email: ada.email },
      },
    ]);
  });

  test.each(["mill-sons", "Mill & Sons"])(
    "makes a further owner of the organization named %s",
    async (organization) => {
      const first = await createAdmin({ database }, { ...ada, organization: "Mill & Sons" });
      const second = await createAdmin({ database }, { ...bob, organization });
      expect(second).toMatchObject({ organization: first.organization, isFirst: false });
      expect(await database.prisma.member.count({ where: { orgId: first.organization.id, role: "owner" } })).toBe(2);
    },
  );

  test("says which organizations there are when none, or more than one, is meant", async () => {
    await createAdmin({ database }, ada);
    await expect(createAdmin({ database }, bob)).rejects.toMatchObject({
      reason: "has-owner",
      userMessage: expect.stringContaining("--organization <slug>. There are: guildhall."),
    });
    await expect(createAdmin({ database }, { ...bob, organization: "Elsewhere" })).rejects.toMatchObject({
      reason: "organization-not-found",
    });
    await database.prisma.organization.create({ data: { id: "org_twin", name: "Guildhall", slug: "twin" } });
    await expect(createAdmin({ database }, { ...bob, organization: "Guildhall" })).rejects.toMatchObject({
      reason: "organization-not-found",
      userMessage: expect.stringContaining("There are: guildhall, twin."),
    });
    expect(await database.prisma.user.count()).toBe(1);
  });

  test("refuses an e-mail address that has an account, and changes nothing", async () => {
    await createAdmin({ database }, ada);
    const again = createAdmin({ database }, { ...ada, password: "something else", organization: "guildhall" });
    await expect(again).rejects.toMatchObject({ reason: "email-taken" });
    expect(await verifyPassword({ hash: await passwordOf(ada.email), password: ada.password })).toBe(true);
    expect(await audit()).toHaveLength(1);
  });

  test("lets one of two win who would both be the first", async () => {
    const both = await Promise.allSettled([createAdmin({ database }, ada), createAdmin({ database }, bob)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await database.prisma.organization.count()).toBe(1);
  });
});

describe("resetPassword", () => {
  const session = (userId: string, token: string) =>
    database.prisma.session.create({ data: { id: token, userId, token, expiresAt: new Date(Date.now() + 60_000) } });

  test("replaces the password, ends the person's sessions and nobody else's, and writes it down", async () => {
    const { userId, organization } = await createAdmin({ database }, ada);
    const other = await createAdmin({ database }, { ...bob, organization: "guildhall" });
    await session(userId, "first");
    await session(userId, "second");
    await session(other.userId, "bobs");
    const { sessionsEnded } = await resetPassword({ database }, { email: ada.email, password: "a new horse" });
    expect(sessionsEnded).toBe(2);
    expect(await database.prisma.session.findMany({ select: { token: true } })).toEqual([{ token: "bobs" }]);
    const hash = await passwordOf(ada.email);
    expect(await verifyPassword({ hash, password: "a new horse" })).toBe(true);
    expect(await verifyPassword({ hash, password: ada.password })).toBe(false);
    expect(await verifyPassword({ hash: await passwordOf(bob.email), password: bob.password })).toBe(true);
    expect((await audit()).filter(({ action }) => action === "ops.reset-password")).toEqual([
      {
        orgId: organization.id,
        actorId: null,
        action: "ops.reset-password",
        objectId: userId,
        data: { sessionsEnded: 2 },
      },
    ]);
  });

  test("gives a person without a password one", async () => {
    const { userId } = await createAdmin({ database }, ada);
    await database.prisma.account.deleteMany({ where: { userId } });
    await resetPassword({ database }, { email: ada.email, password: "a new horse" });
    expect(await verifyPassword({ hash: await passwordOf(ada.email), password: "a new horse" })).toBe(true);
  });

  test("lets in without a second factor whoever has lost it, and writes that down", async () => {
    const { userId } = await createAdmin({ database }, ada);
    const sealed = { keyId: "k", iv: new Uint8Array(12), ciphertext: new Uint8Array(16) };
    const secret = { create: { id: "psc_1", userId, ...sealed } };
    await database.prisma.twoFactor.create({
      data: { user: { connect: { id: userId } }, secret, enabledAt: new Date() },
    });
    const password = "a new horse";
    await resetPassword({ database }, { email: ada.email, password });
    expect(await database.prisma.twoFactor.count()).toBe(1);
    await resetPassword({ database }, { email: ada.email, password, secondFactorOff: true });
    expect([await database.prisma.twoFactor.count(), await database.prisma.personalSecret.count()]).toEqual([0, 0]);
    expect((await audit()).map(({ data }) => data)).toContainEqual({ sessionsEnded: 0, secondFactor: "off" });
  });

  test("knows nobody by an unknown address", async () => {
    const unknown = resetPassword({ database }, { email: "eve@example.org", password: "a new horse" });
    await expect(unknown).rejects.toMatchObject({ code: "not-found", reason: "no-account" });
  });
});
