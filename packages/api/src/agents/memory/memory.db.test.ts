import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  createOrganizationWith,
  joinOrganization,
  type TestMember,
  wizardAnswers,
} from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
let id: string;
beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
});
afterAll(() => services.close());
beforeEach(async () => {
  id = (await owner.api.agents.create(wizardAnswers("Ada"))).agent.id;
});

const write = (version: number, data: Record<string, string>) => owner.api.agents.memory.update({ id, version, data });

test("begins empty, grows by versions, and becomes again what it was", async () => {
  expect(await owner.api.agents.memory.get({ id })).toEqual({ data: {}, version: 0, updatedAt: null });
  await write(0, { tone: "brief" });
  await write(1, { tone: "warm", city: "Graz" });
  const { items } = await owner.api.agents.memory.versions({ id });
  expect(items).toMatchObject([{ version: 1, data: { tone: "brief" }, runId: null }]);
  expect(await owner.api.agents.memory.restore({ id, version: 1 })).toMatchObject({
    data: { tone: "brief" },
    version: 3,
  });
  const versions = (await owner.api.agents.memory.versions({ id, limit: 1 })).items;
  expect(versions).toMatchObject([{ version: 2, data: { tone: "warm", city: "Graz" } }]);
});

test("pages through earlier versions without a gap", async () => {
  for (const version of [0, 1, 2, 3]) await write(version, { count: String(version) });
  const first = await owner.api.agents.memory.versions({ id, limit: 2 });
  const second = await owner.api.agents.memory.versions({ id, limit: 2, cursor: first.nextCursor });
  expect([...first.items, ...second.items].map(({ version }) => version)).toEqual([3, 2, 1]);
  expect(second.nextCursor).toBeNull();
});

test.each([0, 1])("of several who change version %i at once, one wins and nothing is lost", async (version) => {
  if (version > 0) await write(0, { by: "nobody" });
  const all = await Promise.allSettled(["a", "b", "c", "d"].map((by) => write(version, { by })));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const each of all)
    if (each.status === "rejected") expect(each.reason).toMatchObject({ cause: { reason: "memory-changed" } });
  expect((await owner.api.agents.memory.get({ id })).version).toBe(version + 1);
  expect((await owner.api.agents.memory.versions({ id })).items).toHaveLength(version);
});

test("each person has their own, and deletes only that", async () => {
  const other = await joinOrganization(services, owner.principal.orgId, "viewer");
  await write(0, { note: "the owner's" });
  expect((await other.api.agents.memory.get({ id })).data).toEqual({});
  await other.api.agents.memory.update({ id, version: 0, data: { note: "the viewer's" } });
  await other.api.agents.memory.delete({ id });
  expect((await other.api.agents.memory.get({ id })).version).toBe(0);
  expect((await owner.api.agents.memory.get({ id })).data).toEqual({ note: "the owner's" });
});

test("takes no more than can be told to a model, and nothing that cannot be stored", async () => {
  for (const text of ["x".repeat(20_000), "a\u0000b", "half \ud800"])
    await expect(write(0, { text })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  expect((await write(0, { text: "\\u0000 is how one writes it, 😀" })).version).toBe(1);
});
