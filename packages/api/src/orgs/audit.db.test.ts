import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { writeAudit } from "../ground/write-audit.ts";
import { createOrganizationWith, joinOrganization, type TestMember } from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import { openAuditExport } from "./open-audit-export.ts";

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

const note = (action: string, data = {}, type = "thing", by: string | null = ada.user.id) =>
  writeAudit(
    services.database.prisma,
    { orgId: ada.principal.orgId, userId: by },
    action,
    { type, id: newId("agent") },
    data,
  );
const actionsOf = async (filters: Parameters<TestMember["api"]["orgs"]["audit"]["list"]>[0]) =>
  (await ada.api.orgs.audit.list(filters)).items.map(({ action }) => action);
const read = async (query: Record<string, string>) => {
  let text = "";
  for await (const piece of openAuditExport(ada.context, query).text) text += piece;
  return text;
};

test("lists by cursor, the newest first, and entries that come in meanwhile move nothing", async () => {
  for (let i = 0; i < 7; i++) await note(`a.b-${i}`);
  const first = await ada.api.orgs.audit.list({ limit: 3 });
  await note("a.late");
  const second = await ada.api.orgs.audit.list({ limit: 3, cursor: first.nextCursor });
  const third = await ada.api.orgs.audit.list({ limit: 3, cursor: second.nextCursor });
  const all = [first, second, third].flatMap(({ items }) => items.map(({ action }) => action));
  expect(all).toEqual([6, 5, 4, 3, 2, 1, 0].map((i) => `a.b-${i}`));
  expect(third.nextCursor).toBeNull();
});

test("narrows by who, action, object, time and words", async () => {
  const bea = await joinOrganization(services, ada.principal.orgId, "member");
  await note("agents.update", { name: "Harbour guide" }, "agent");
  await note("identity.create-api-key", { name: "50 % off" }, "api-key", bea.user.id);
  await note("ops.reset-password", {}, "user", null);
  expect(await actionsOf({ actorId: bea.user.id })).toEqual(["identity.create-api-key"]);
  expect(await actionsOf({ action: "agents.update" })).toEqual(["agents.update"]);
  expect(await actionsOf({ objectType: "user" })).toEqual(["ops.reset-password"]);
  expect(await actionsOf({ query: "harbour" })).toEqual(["agents.update"]);
  expect(await actionsOf({ query: "% off" })).toEqual(["identity.create-api-key"]);
  expect(await actionsOf({ query: "%" })).toEqual(["identity.create-api-key"]);
  expect(await actionsOf({ query: "the member" })).toEqual(["identity.create-api-key"]);
  expect(await actionsOf({ since: new Date(Date.now() + 60_000).toISOString() })).toEqual([]);
  expect(await actionsOf({ until: new Date(Date.now() + 60_000).toISOString() })).toHaveLength(3);
  expect(await ada.api.orgs.audit.choices()).toMatchObject({
    actors: [{ name: "The member" }, { name: "The owner" }],
    actions: ["agents.update", "identity.create-api-key", "ops.reset-password"],
    objectTypes: ["agent", "api-key", "user"],
  });
});

test("goes out as CSV that no spreadsheet takes for a formula", async () => {
  await services.database.prisma.user.update({ where: { id: ada.user.id }, data: { name: '=HYPERLINK("x")' } });
  await note("agents.update", { name: 'A "quoted", word' });
  const [head, line] = (await read({ format: "csv" })).split("\r\n");
  expect(head).toBe("time,actor,actor e-mail,action,object type,object id,details,address");
  expect(line).toContain(`,"'=HYPERLINK(""x"")",`);
  expect(line).toContain(String.raw`"{""name"":""A \""quoted\"", word""}"`);
});

test("goes out as JSON, all of it, page by page, through the filters", async () => {
  const { orgId } = ada.principal;
  const rows = Array.from({ length: 1203 }, (_, i) => ({
    id: newId("auditEntry"),
    orgId,
    actorId: ada.user.id,
    action: i % 2 ? "a.odd" : "a.even",
    objectType: "thing",
    objectId: String(i),
  }));
  await services.database.prisma.auditEntry.createMany({ data: rows });
  const all: unknown = JSON.parse(await read({ format: "json" }));
  expect(all).toHaveLength(1203);
  expect(JSON.parse(await read({ format: "json", action: "a.odd" }))).toHaveLength(601);
  expect(JSON.parse(await read({ format: "json", action: "a.none" }))).toEqual([]);
});

test("is not for members", async () => {
  const member = await joinOrganization(services, ada.principal.orgId, "member");
  expect(() => openAuditExport(member.context, {})).toThrow(expect.objectContaining({ reason: "role-forbids" }));
});
