import { tenantModels } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  createOrganizationWith,
  joinOrganization,
  type TestMember,
  wizardAnswers,
} from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import { handedOver, staying } from "./owned-columns.ts";

const copy = testDatabase();
let services: TestServices;
let ada: TestMember;

beforeAll(async () => {
  services = await openTestServices(copy.url);
});
beforeEach(async () => {
  ada = await createOrganizationWith(services);
});
afterAll(() => services.close());

const join = (role: "owner" | "admin" | "member" | "viewer") => joinOrganization(services, ada.principal.orgId, role);
const placeOf = ({ user }: TestMember) =>
  services.database.prisma.member.findFirstOrThrow({ where: { userId: user.id, orgId: ada.principal.orgId } });
const idOf = async (person: TestMember) => (await placeOf(person)).id;
const ownersLeft = () =>
  services.database.prisma.member.count({ where: { orgId: ada.principal.orgId, role: "owner" } });
const actions = async () => (await ada.api.orgs.audit.list({})).items.map(({ action }) => action);

test("every column that names a person passes on or has a reason to stay", async () => {
  const { rows } = await services.database.pool.query<{ place: string }>(
    `select c.conrelid::regclass::text as "table", replace(c.conrelid::regclass::text, '"', '') || '.' || a.attname as place
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
     where c.contype = 'f' and c.confrelid = '"User"'::regclass
       and replace(c.conrelid::regclass::text, '"', '') = any ($1)`,
    [[...tenantModels]],
  );
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.map(({ place }) => place).toSorted()).toEqual([...handedOver, ...Object.keys(staying)].toSorted());
});

test("what somebody owned passes on when they are removed, private things and defaults too", async () => {
  const [bea, cleo] = [await join("member"), await join("member")];
  const { agent } = await bea.api.agents.create(wizardAnswers("Guide"));
  const { orgId } = ada.principal;
  const { prisma } = services.database;
  for (const { user } of [bea, cleo]) {
    const own = { orgId, ownerId: user.id, name: "Mine", isDefault: true };
    await prisma.project.create({ data: { id: newId("project"), ...own, visibility: "private" } });
  }
  await prisma.task.create({
    data: { id: newId("task"), orgId, title: "Sweep", ownerId: bea.user.id, assigneeId: bea.user.id },
  });
  const { key } = await bea.api.identity.apiKeys.create({ name: "Script" });
  expect(key).toMatch(/^gh_/);
  await ada.api.orgs.members.remove({ id: await idOf(bea), successorId: await idOf(cleo) });
  const after = await prisma.agent.findUniqueOrThrow({ where: { id: agent.id } });
  expect(after.createdById).toBe(cleo.user.id);
  expect(await prisma.project.count({ where: { ownerId: cleo.user.id, isDefault: true } })).toBe(1);
  expect(await prisma.project.count({ where: { ownerId: cleo.user.id, isDefault: false } })).toBe(1);
  expect(await prisma.task.findFirst({ where: { orgId } })).toMatchObject({
    ownerId: cleo.user.id,
    assigneeId: cleo.user.id,
  });
  expect(await prisma.apiKey.count({ where: { userId: bea.user.id, revokedAt: null } })).toBe(0);
  expect(await actions()).toContain("orgs.remove-member");
});

test("what somebody owns in another organization stays theirs", async () => {
  const bea = await join("member");
  const elsewhere = await createOrganizationWith(services);
  const { prisma } = services.database;
  const task = { id: newId("task"), orgId: elsewhere.principal.orgId, title: "Else", ownerId: bea.user.id };
  await prisma.task.create({ data: task });
  await ada.api.orgs.members.remove({ id: await idOf(bea), successorId: await idOf(ada) });
  expect(await prisma.task.findUnique({ where: { id: task.id } })).toMatchObject({ ownerId: bea.user.id });
});

test("admins move everybody but owners", async () => {
  const [admin, member] = [await join("admin"), await join("member")];
  const { setRole, remove } = admin.api.orgs.members;
  expect(await setRole({ id: await idOf(member), role: "viewer" })).toMatchObject({ role: "viewer" });
  const forbidden = { reason: "role-forbids" };
  await expect(setRole({ id: await idOf(member), role: "owner" })).rejects.toMatchObject({ cause: forbidden });
  await expect(setRole({ id: await idOf(ada), role: "admin" })).rejects.toMatchObject({ cause: forbidden });
  await expect(remove({ id: await idOf(ada), successorId: await idOf(admin) })).rejects.toMatchObject({
    cause: forbidden,
  });
});

test("the last owner is neither demoted nor leaves, and nothing changes", async () => {
  const admin = await join("admin");
  const lastOwner = { cause: { reason: "last-owner" } };
  await expect(ada.api.orgs.members.setRole({ id: await idOf(ada), role: "admin" })).rejects.toMatchObject(lastOwner);
  await expect(ada.api.orgs.members.leave({ successorId: await idOf(admin) })).rejects.toMatchObject(lastOwner);
  expect(await ownersLeft()).toBe(1);
  expect(await actions()).toEqual([]);
});

test("of two owners who go at once, one stays", async () => {
  for (let round = 0; round < 5; round++) {
    ada = await createOrganizationWith(services);
    const [bea, cleo] = [await join("owner"), await join("member")];
    const successorId = await idOf(cleo);
    const gone = await Promise.allSettled([
      ada.api.orgs.members.leave({ successorId }),
      bea.api.orgs.members.setRole({ id: await idOf(bea), role: "viewer" }),
    ]);
    expect(gone.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await ownersLeft()).toBe(1);
  }
});

test("who was demoted while waiting no longer acts as what they were", async () => {
  const [admin, member] = [await join("admin"), await join("member")];
  await ada.api.orgs.members.setRole({ id: await idOf(admin), role: "member" });
  const late = admin.api.orgs.members.setRole({ id: await idOf(member), role: "admin" });
  await expect(late).rejects.toMatchObject({ cause: { reason: "role-forbids" } });
});

test("a viewer gets nothing that others owned, and nobody their own", async () => {
  const [bea, viewer] = [await join("member"), await join("viewer")];
  const unfit = { cause: { reason: "successor-unfit" } };
  for (const successor of [viewer, bea]) {
    const removal = ada.api.orgs.members.remove({ id: await idOf(bea), successorId: await idOf(successor) });
    await expect(removal).rejects.toMatchObject(unfit);
  }
});

test("ownership is given away, and its giver stays as admin", async () => {
  const bea = await join("member");
  await ada.api.orgs.members.transferOwnership({ id: await idOf(bea) });
  expect([(await placeOf(ada)).role, (await placeOf(bea)).role]).toEqual(["admin", "owner"]);
});

test("members are listed by cursor, and the organization is renamed", async () => {
  for (const role of ["admin", "member", "viewer"] as const) await join(role);
  const first = await ada.api.orgs.members.list({ limit: 3 });
  const second = await ada.api.orgs.members.list({ limit: 3, cursor: first.nextCursor });
  expect([...first.items, ...second.items].map(({ role }) => role)).toEqual(["owner", "admin", "member", "viewer"]);
  expect(second.nextCursor).toBeNull();
  const found = await ada.api.orgs.members.list({ query: "THE VIEW", limit: 10 });
  expect(found.items.map(({ role }) => role)).toEqual(["viewer"]);
  expect((await ada.api.orgs.members.list({ query: "%", limit: 10 })).items).toEqual([]);
  expect(await ada.api.orgs.rename({ name: "Harbour" })).toMatchObject({ name: "Harbour" });
  expect(await actions()).toEqual(["orgs.rename"]);
});

test("a further organization has its maker as owner; a taken short name is told", async () => {
  const slug = `guild-${newId("user").slice(-8)}`;
  const made = await ada.api.orgs.create({ name: "Second", slug });
  expect(made).toMatchObject({ name: "Second", slug });
  const place = { orgId_userId: { orgId: made.id, userId: ada.user.id } };
  expect(await services.database.prisma.member.findUnique({ where: place })).toMatchObject({ role: "owner" });
  await expect(ada.api.orgs.create({ name: "Third", slug })).rejects.toMatchObject({ cause: { reason: "slug-taken" } });
});
