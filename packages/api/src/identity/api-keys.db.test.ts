import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCaller } from "../root.ts";
import { createOrganizationWith } from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import { hashApiKey } from "./hash-api-key.ts";
import { resolveApiKey } from "./resolve-api-key.ts";
import { nobody } from "./resolve-session.ts";

const copy = testDatabase();
let services: TestServices;

beforeAll(async () => {
  services = await openTestServices(copy.url);
});
afterAll(() => services.close());

describe("an API key", () => {
  test("is told once, kept as a hash only, and acts for its person", async () => {
    const owner = await createOrganizationWith(services);
    const { key, apiKey } = await owner.api.identity.apiKeys.create({ name: "  Script " });
    expect(key).toMatch(/^gh_[0-9a-f]{40}$/);
    expect(apiKey).toMatchObject({ name: "Script", hint: key.slice(0, 9) });
    const stored =
      JSON.stringify(await services.database.prisma.apiKey.findMany()) +
      JSON.stringify(await services.database.prisma.auditEntry.findMany());
    expect(stored).toContain(hashApiKey(key));
    expect(stored).not.toContain(key);
    expect(await resolveApiKey(services.database.pool, key)).toEqual({
      user: owner.user,
      principal: { ...owner.principal, apiKeyId: apiKey.id, scopes: ["all"] },
    });
    const [listed] = (await owner.api.identity.apiKeys.list({})).items;
    expect(listed?.lastUsedAt).toBeInstanceOf(Date);
  });

  test("stops at once when it is revoked, expired, or its person is suspended or no longer a member", async () => {
    const owner = await createOrganizationWith(services);
    const { prisma, pool } = services.database;
    const make = async () => {
      const { key, apiKey } = await owner.api.identity.apiKeys.create({ name: "k" });
      return { key, id: apiKey.id };
    };
    const [revoked, expired, other] = [await make(), await make(), await make()];
    await owner.api.identity.apiKeys.revoke({ id: revoked.id });
    expect(await resolveApiKey(pool, revoked.key)).toBe(nobody);
    await expect(owner.api.identity.apiKeys.revoke({ id: revoked.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await prisma.apiKey.update({ where: { id: expired.id }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await resolveApiKey(pool, expired.key)).toBe(nobody);
    expect((await owner.api.identity.apiKeys.list({})).items.map(({ id }) => id)).toEqual([other.id]);
    await prisma.user.update({ where: { id: owner.user.id }, data: { status: "suspended" } });
    expect(await resolveApiKey(pool, other.key)).toBe(nobody);
    await prisma.user.update({ where: { id: owner.user.id }, data: { status: "active" } });
    await prisma.member.deleteMany({ where: { userId: owner.user.id } });
    expect(await resolveApiKey(pool, other.key)).toBe(nobody);
    expect(await resolveApiKey(pool, `gh_${"0".repeat(40)}`)).toBe(nobody);
  });

  test("is for what it was made for, for as long as that was said", async () => {
    const owner = await createOrganizationWith(services);
    const expiresAt = new Date(Date.now() + 60_000);
    const input = { name: "k", scopes: ["chat", "read", "chat"] as const, expiresAt: expiresAt.toISOString() };
    const { key, apiKey } = await owner.api.identity.apiKeys.create({ ...input, scopes: [...input.scopes] });
    expect(apiKey).toMatchObject({ scopes: ["chat", "read"], expiresAt });
    const { principal } = await resolveApiKey(services.database.pool, key);
    expect(principal?.scopes).toEqual(["chat", "read"]);
    const whole = await owner.api.identity.apiKeys.create({ name: "k", scopes: ["read", "all"] });
    expect(whole.apiKey).toMatchObject({ scopes: ["all"], expiresAt: null });
    const past = owner.api.identity.apiKeys.create({ name: "k", expiresAt: "2020-01-01T00:00:00Z" });
    await expect(past).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const nothing = owner.api.identity.apiKeys.create({ name: "k", scopes: [] });
    await expect(nothing).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("stands in a list that is read page by page, the newest first", async () => {
    const owner = await createOrganizationWith(services);
    for (const name of ["one", "two", "three"]) await owner.api.identity.apiKeys.create({ name });
    const first = await owner.api.identity.apiKeys.list({ limit: 2 });
    const second = await owner.api.identity.apiKeys.list({ limit: 2, cursor: first.nextCursor });
    const names = [...first.items, ...second.items].map(({ name }) => name);
    expect([names, second.nextCursor]).toEqual([["three", "two", "one"], null]);
  });

  test("makes and ends no keys, and tells of no other organization of its person", async () => {
    const owner = await createOrganizationWith(services);
    const elsewhere = await createOrganizationWith(services);
    await services.database.prisma.member.create({
      data: { id: newId("member"), orgId: elsewhere.principal.orgId, userId: owner.user.id, role: "owner" },
    });
    const { key, apiKey } = await owner.api.identity.apiKeys.create({ name: "k" });
    const api = createCaller({ services, ...(await resolveApiKey(services.database.pool, key)) });
    await expect(api.identity.apiKeys.create({ name: "more" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(api.identity.apiKeys.revoke({ id: apiKey.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(api.orgs.removeDemo()).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await api.identity.me()).organizations.map(({ id }) => id)).toEqual([owner.principal.orgId]);
    expect((await owner.api.identity.me()).organizations).toHaveLength(2);
  });
});
