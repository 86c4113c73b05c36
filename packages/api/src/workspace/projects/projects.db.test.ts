import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  createOrganizationWith,
  joinOrganization,
  type TestMember,
  wizardAnswers,
} from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import type { ProjectView } from "./projects.contract.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
let member: TestMember;
beforeAll(async () => {
  services = await openTestServices(copy.url);
});
beforeEach(async () => {
  owner = await createOrganizationWith(services);
  member = await joinOrganization(services, owner.principal.orgId, "member");
});
afterAll(() => services.close());

const make = ({ api }: TestMember, name: string, visibility: "private" | "organization" = "private") =>
  api.projects.create({ name, visibility });
const names = async ({ api }: TestMember) => (await api.projects.list({})).items.map(({ name }) => name);
const reason = (text: string) => ({ cause: { reason: text } });

describe("making and changing", () => {
  test("a name is enough; the rest can be said later, and taken away again", async () => {
    const made = await owner.api.projects.create({ name: " Bees " });
    expect(made).toMatchObject({ name: "Bees", icon: "folder", visibility: "private", isOwn: true, type: null });
    const { id } = made;
    const repositoryUrl = "https://example.org/bees.git";
    await owner.api.projects.update({ id, repositoryUrl, framework: "Hive", description: "Of honey" });
    expect(await owner.api.projects.get({ id })).toMatchObject({ repositoryUrl, framework: "Hive", name: "Bees" });
    await owner.api.projects.update({ id, repositoryUrl: "", description: "" });
    expect(await owner.api.projects.get({ id })).toMatchObject({
      repositoryUrl: null,
      description: "",
      framework: "Hive",
    });
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "not an address"])("%s is no repository", async (address) => {
    await expect(owner.api.projects.create({ name: "Bees", repositoryUrl: address })).rejects.toThrow();
  });

  test("a repository may be named as git names it", async () => {
    const { repositoryUrl } = await owner.api.projects.create({
      name: "Bees",
      repositoryUrl: "git@example.org:a/b.git",
    });
    expect(repositoryUrl).toBe("git@example.org:a/b.git");
  });
});

describe("who sees what", () => {
  test("a private project is its owner's alone, even before admins; an opened one is everybody's to see", async () => {
    const { id } = await make(member, "Diary");
    expect(await names(owner)).toEqual([]);
    await expect(owner.api.projects.get({ id })).rejects.toMatchObject(reason("project-not-found"));
    await member.api.projects.update({ id, visibility: "organization" });
    expect(await names(owner)).toEqual(["Diary"]);
    const [entry] = await services.database.prisma.auditEntry.findMany({ where: { objectId: id } });
    expect(entry).toMatchObject({ action: "projects.share", data: { from: "private", to: "organization" } });
  });

  test("another member may read an opened project but not change it; an admin may, though not hide it", async () => {
    const { id } = await make(member, "Plans", "organization");
    const other = await joinOrganization(services, owner.principal.orgId, "member");
    expect(await other.api.projects.get({ id })).toMatchObject({ isOwn: false, mayChange: false });
    await expect(other.api.projects.update({ id, name: "Mine" })).rejects.toMatchObject(reason("not-your-project"));
    await expect(other.api.projects.archive({ id })).rejects.toMatchObject(reason("not-your-project"));
    await owner.api.projects.update({ id, name: "Ours" });
    const hide = owner.api.projects.update({ id, visibility: "private" });
    await expect(hide).rejects.toMatchObject(reason("not-your-project"));
  });
});

describe("the default project", () => {
  test("is made once, though ten ask for it at the same moment, and each person has their own", async () => {
    const found = await Promise.all(Array.from({ length: 10 }, () => owner.api.projects.ensureDefault()));
    expect(new Set(found.map(({ id }) => id)).size).toBe(1);
    const theirs = await member.api.projects.ensureDefault();
    expect(theirs.id).not.toBe(found[0]?.id);
    expect(await names(owner)).toEqual(["Personal"]);
  });

  test("can't be archived and can't be opened to others, but has a name like any other", async () => {
    const { id } = await owner.api.projects.ensureDefault();
    await expect(owner.api.projects.archive({ id })).rejects.toMatchObject(reason("default-project-stays"));
    const open = owner.api.projects.update({ id, visibility: "organization" });
    await expect(open).rejects.toMatchObject(reason("default-project-is-private"));
    await owner.api.projects.update({ id, name: "My things" });
    expect(await names(owner)).toEqual(["My things"]);
  });
});

describe("the order", () => {
  test("new ones come last; a move puts one behind another or to the front", async () => {
    const a = await make(owner, "A");
    const b = await make(owner, "B");
    await make(owner, "C");
    await owner.api.projects.move({ id: a.id, afterId: b.id });
    expect(await names(owner)).toEqual(["B", "A", "C"]);
    await owner.api.projects.move({ id: a.id, afterId: null });
    expect(await names(owner)).toEqual(["A", "B", "C"]);
    await owner.api.projects.move({ id: a.id, afterId: a.id });
    expect(await names(owner)).toEqual(["A", "B", "C"]);
  });

  test("has room for a hundred moves between the same two, and for rows that all stand at one place", async () => {
    const a = await make(owner, "A");
    await make(owner, "B");
    const c = await make(owner, "C");
    const d = await make(owner, "D");
    await services.database.pool.query(`update "Project" set position = 0 where "orgId" = $1`, [owner.principal.orgId]);
    for (let i = 0; i < 50; i++) {
      await owner.api.projects.move({ id: c.id, afterId: a.id });
      await owner.api.projects.move({ id: d.id, afterId: a.id });
    }
    expect(await names(owner)).toEqual(["A", "D", "C", "B"]);
  });

  test("keeps every project and no two in one place, though people move at the same moment", async () => {
    const all: ProjectView[] = [];
    for (let i = 0; i < 8; i++) all.push(await make(owner, `P${i}`, "organization"));
    const moves = all.flatMap((project, i) => [
      owner.api.projects.move({ id: project.id, afterId: all[(i + 3) % 8]?.id ?? null }),
      member.api.projects.move({ id: project.id, afterId: all[(i + 5) % 8]?.id ?? null }),
    ]);
    await Promise.all(moves);
    const rows = await services.database.prisma.project.findMany({ where: { orgId: owner.principal.orgId } });
    expect(new Set(rows.map(({ position }) => position)).size).toBe(8);
    expect((await names(owner)).toSorted()).toEqual(all.map(({ name }) => name).toSorted());
  });

  test("of two who move different projects, both moves hold", async () => {
    const a = await make(owner, "A", "organization");
    const b = await make(owner, "B", "organization");
    await make(owner, "C", "organization");
    const d = await make(owner, "D", "organization");
    await Promise.all([
      owner.api.projects.move({ id: a.id, afterId: b.id }),
      member.api.projects.move({ id: d.id, afterId: null }),
    ]);
    expect(await names(owner)).toEqual(["D", "B", "A", "C"]);
  });

  test("nobody puts a project behind one that they don't see", async () => {
    const hidden = await make(owner, "Hidden");
    const { id } = await make(member, "Mine");
    const move = member.api.projects.move({ id, afterId: hidden.id });
    await expect(move).rejects.toMatchObject(reason("project-not-found"));
  });

  test("pages go on where the last one ended; a cursor of another list is refused", async () => {
    for (let i = 0; i < 5; i++) await make(owner, `P${i}`);
    const first = await owner.api.projects.list({ limit: 2 });
    const second = await owner.api.projects.list({ limit: 2, cursor: first.nextCursor });
    const third = await owner.api.projects.list({ limit: 2, cursor: second.nextCursor });
    const listed = [first, second, third].flatMap(({ items }) => items.map(({ name }) => name));
    expect(listed).toEqual(["P0", "P1", "P2", "P3", "P4"]);
    expect(third.nextCursor).toBeNull();
    const foreign = Buffer.from(JSON.stringify(["score", 5, first.items[0]?.id])).toString("base64url");
    await expect(owner.api.projects.list({ cursor: foreign })).rejects.toMatchObject(reason("bad-cursor"));
  });
});

describe("archiving", () => {
  test("takes a project out of the list and brings it back to its place", async () => {
    await make(owner, "A");
    const b = await make(owner, "B");
    await make(owner, "C");
    await owner.api.projects.archive({ id: b.id });
    expect(await names(owner)).toEqual(["A", "C"]);
    expect((await owner.api.projects.list({ archived: true })).items.map(({ name }) => name)).toEqual(["B"]);
    await owner.api.projects.restore({ id: b.id });
    expect(await names(owner)).toEqual(["A", "B", "C"]);
  });
});

describe("what is in it", () => {
  test("agents go in and out; nothing that is not there is counted", async () => {
    const { id } = await make(owner, "Bees");
    const { agent } = await owner.api.agents.create(wizardAnswers("Ada"));
    const stranger = await createOrganizationWith(services);
    const theirs = await stranger.api.agents.create(wizardAnswers("Spy"));
    const into = { id, agentIds: [agent.id, theirs.agent.id] };
    expect(await owner.api.projects.takeIn(into)).toEqual({ moved: 1 });
    expect((await owner.api.projects.contents({ id })).agents).toMatchObject([{ name: "Ada" }]);
    expect(await owner.api.projects.letGo({ id, agentIds: [agent.id] })).toEqual({ moved: 1 });
    expect(await owner.api.projects.letGo({ id, agentIds: [agent.id] })).toEqual({ moved: 0 });
    expect((await owner.api.projects.contents({ id })).agents).toEqual([]);
  });

  test("conversations are moved by the one whose they are, and seen by nobody else", async () => {
    const { id } = await make(owner, "Bees", "organization");
    const { agent } = await owner.api.agents.create(wizardAnswers("Ada"));
    const conversation = await owner.api.conversations.create({ agentId: agent.id });
    await owner.api.conversations.send({ conversationId: conversation.id, content: "Of honey" });
    const things = { id, conversationIds: [conversation.id] };
    expect(await member.api.projects.takeIn(things)).toEqual({ moved: 0 });
    expect(await owner.api.projects.takeIn(things)).toEqual({ moved: 1 });
    expect((await owner.api.projects.contents({ id })).conversations).toMatchObject([{ title: "Of honey" }]);
    expect((await member.api.projects.contents({ id })).conversations).toEqual([]);
  });
});
