import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  createOrganizationWith,
  joinOrganization,
  type TestMember,
  wizardAnswers,
} from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import type { TaskSort, TaskView } from "./tasks.contract.ts";

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

type Said = Omit<Parameters<TestMember["api"]["tasks"]["create"]>[0], "title">;
type Filters = Parameters<TestMember["api"]["tasks"]["list"]>[0];
const make = (title: string, said: Said = {}, by = owner) => by.api.tasks.create({ title, ...said });
const titles = async (filters: Filters, by = owner) =>
  (await by.api.tasks.list(filters)).items.map(({ title }) => title);
const reason = (text: string) => ({ cause: { reason: text } });
const shared = () => owner.api.projects.create({ name: "Shared", visibility: "organization" });

describe("making", () => {
  test("a title is enough: the task goes into the person's default project, and has a score", async () => {
    const task = await make(" Buy wax ");
    expect(task).toMatchObject({ title: "Buy wax", status: "open", score: 1, percentDone: 0, parts: [], run: null });
    const own = await owner.api.projects.ensureDefault();
    expect(task.project?.id).toBe(own.id);
  });

  test("keeps what was said, with the score that follows from it", async () => {
    const task = await make("Buy wax", {
      importance: 3,
      urgency: 2,
      tags: ["bees", "wax", "bees"],
      dueAt: "2030-05-01T12:00:00+02:00",
      estimateMs: 3_600_000,
      assigneeId: member.user.id,
    });
    expect(task).toMatchObject({ score: 2.5, tags: ["bees", "wax"], estimateMs: 3_600_000 });
    expect(task.dueAt?.toISOString()).toBe("2030-05-01T10:00:00.000Z");
    expect(task.assignee).toEqual({ id: member.user.id, name: "The member" });
  });

  test("one that is done already is done wholly", async () => {
    expect(await make("Done", { status: "done" })).toMatchObject({ percentDone: 100, completedAt: expect.any(Date) });
  });

  test("goes to nobody who is not a member", async () => {
    const stranger = await createOrganizationWith(services);
    const given = make("Spy", { assigneeId: stranger.user.id });
    await expect(given).rejects.toMatchObject(reason("assignee-not-a-member"));
  });

  test.each(["0000-01-01T00:00:00Z", "1969-12-31T00:00:00Z", "2030-01-01", "tomorrow"])(
    "is due at no such time as %s",
    async (dueAt) => {
      await expect(make("When", { dueAt })).rejects.toThrow();
    },
  );
});

describe("who sees what", () => {
  test("a task in somebody's own project is theirs, and of the one who does it, who is not told of the project", async () => {
    const mine = await make("Mine");
    const given = await make("Given", { assigneeId: member.user.id });
    await expect(member.api.tasks.get({ id: mine.id })).rejects.toMatchObject(reason("task-not-found"));
    expect(await member.api.tasks.get({ id: given.id })).toMatchObject({ title: "Given", project: null });
    expect(await titles({}, member)).toEqual(["Given"]);
    await owner.api.tasks.update({ id: given.id, assigneeId: null });
    expect(await titles({}, member)).toEqual([]);
  });

  test("a task in a project of the organization is everybody's, and changed by all but viewers", async () => {
    const { id } = await make("Ours", { projectId: (await shared()).id });
    await member.api.tasks.update({ id, status: "in_progress" });
    const viewer = await joinOrganization(services, owner.principal.orgId, "viewer");
    expect(await titles({}, viewer)).toEqual(["Ours"]);
    await expect(viewer.api.tasks.update({ id, status: "done" })).rejects.toThrow();
  });

  test("a task can't be put into a project that one doesn't see", async () => {
    const hidden = await owner.api.projects.create({ name: "Hidden" });
    const put = make("Spy", { projectId: hidden.id }, member);
    await expect(put).rejects.toMatchObject(reason("project-not-found"));
  });

  test("what is in an archived project is in no list, but in that of the project", async () => {
    const project = await shared();
    await make("Asleep", { projectId: project.id });
    await owner.api.projects.archive({ id: project.id });
    expect(await titles({})).toEqual([]);
    expect(await titles({ projectId: project.id })).toEqual(["Asleep"]);
  });
});

describe("changing", () => {
  test("of two figures by two people at once loses neither, and the score counts both", async () => {
    const { id } = await make("Race", { projectId: (await shared()).id });
    await Promise.all([
      owner.api.tasks.update({ id, importance: 5 }),
      member.api.tasks.update({ id, urgency: 3 }),
      owner.api.tasks.update({ id, personWeight: 2 }),
    ]);
    expect(await owner.api.tasks.get({ id })).toMatchObject({ importance: 5, urgency: 3, personWeight: 2, score: 8 });
  });

  test("completing says when, and taking it back leaves the task as it was", async () => {
    const { id } = await make("Do it", { percentDone: 40, status: "in_progress" });
    const done = await owner.api.tasks.update({ id, status: "done" });
    expect(done).toMatchObject({ percentDone: 100, completedAt: expect.any(Date) });
    const back = await owner.api.tasks.update({ id, status: "in_progress", percentDone: 40 });
    expect(back).toMatchObject({ percentDone: 40, completedAt: null, status: "in_progress" });
  });

  test("a due date and an estimate can be taken away again", async () => {
    const { id } = await make("Some day", { dueAt: "2030-01-01T00:00:00Z", estimateMs: 5 });
    const after = await owner.api.tasks.update({ id, dueAt: null, estimateMs: null });
    expect(after).toMatchObject({ dueAt: null, estimateMs: null });
  });
});

describe("sub-tasks", () => {
  const part = (parentId: string, title: string) => make(title, { parentId });

  test("stand in their whole, in its project, and the percent done follows them", async () => {
    const project = await shared();
    const whole = await make("Whole", { projectId: project.id });
    const one = await part(whole.id, "One");
    await part(whole.id, "Two");
    await owner.api.tasks.update({ id: one.id, status: "done" });
    const view = await owner.api.tasks.get({ id: whole.id });
    expect(view).toMatchObject({ percentDone: 50, partCount: 2, parts: [{ title: "One" }, { title: "Two" }] });
    expect(view.parts[0]?.project?.id).toBe(project.id);
    expect(await titles({})).toEqual(["Whole"]);
    expect(await titles({ query: "two" })).toEqual(["Two"]);
    const other = await shared();
    await owner.api.tasks.update({ id: whole.id, projectId: other.id });
    expect((await owner.api.tasks.get({ id: one.id })).project?.id).toBe(other.id);
  });

  test("ten that are completed at the same moment make the whole complete", async () => {
    const whole = await make("Whole");
    const parts: TaskView[] = [];
    for (let i = 0; i < 10; i++) parts.push(await part(whole.id, `Part ${i}`));
    await Promise.all(parts.map(({ id }) => owner.api.tasks.update({ id, status: "done" })));
    expect((await owner.api.tasks.get({ id: whole.id })).percentDone).toBe(100);
  });

  test("one that is archived counts no more, and comes back with its whole", async () => {
    const whole = await make("Whole");
    const one = await part(whole.id, "One");
    await part(whole.id, "Two");
    await owner.api.tasks.update({ id: one.id, status: "done" });
    await owner.api.tasks.archive({ id: one.id });
    expect(await owner.api.tasks.get({ id: whole.id })).toMatchObject({ percentDone: 0, partCount: 1 });
    await owner.api.tasks.archive({ id: whole.id });
    expect(await titles({ query: "two" })).toEqual([]);
    expect(await titles({ archived: true })).toEqual(["Whole"]);
    await owner.api.tasks.restore({ id: whole.id });
    expect(await titles({})).toEqual(["Whole"]);
  });

  test("have none of their own, and are seen by who does the whole", async () => {
    const whole = await make("Whole", { assigneeId: member.user.id });
    const one = await part(whole.id, "One");
    await expect(part(one.id, "Deeper")).rejects.toMatchObject(reason("task-too-deep"));
    expect(await member.api.tasks.get({ id: one.id })).toMatchObject({ title: "One" });
  });
});

describe("listing", () => {
  test("goes by score, due date, priority or place, page by page without a gap and without repeating", async () => {
    const low = { priority: "low", importance: 1 } as const;
    await make("A", { ...low, dueAt: "2030-01-03T00:00:00Z" });
    await make("B", { priority: "urgent", importance: 9, dueAt: "2030-01-01T00:00:00Z" });
    await make("C", { priority: "high", importance: 5 });
    await make("D", { ...low, importance: 5 });
    await make("E", { priority: "high", importance: 5, dueAt: "2030-01-01T00:00:00Z" });
    const pages = async (sort: TaskSort) => {
      const found: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof owner.api.tasks.list>> = await owner.api.tasks.list({
          sort,
          limit: 1,
          cursor,
        });
        found.push(...page.items.map(({ title }) => title));
        cursor = page.nextCursor;
      } while (cursor);
      return found.join("");
    };
    expect(await pages("score")).toBe("BEDCA");
    expect(await pages("due")).toBe("BEACD");
    expect(await pages("priority")).toBe("BECDA");
    expect(await pages("board")).toBe("EDCBA");
  });

  test("refuses a cursor of another order, and one that nobody gave", async () => {
    for (const title of ["A", "B"]) await make(title);
    const { nextCursor } = await owner.api.tasks.list({ limit: 1, sort: "score" });
    await expect(owner.api.tasks.list({ sort: "due", cursor: nextCursor })).rejects.toMatchObject(reason("bad-cursor"));
    for (const value of [1.5, 99, null, 1e300]) {
      const cursor = Buffer.from(JSON.stringify(["priority", value, newId("task")])).toString("base64url");
      await expect(owner.api.tasks.list({ sort: "priority", cursor })).rejects.toMatchObject(reason("bad-cursor"));
    }
  });

  test("filters by status, assignee, project, tag, words and due date, and by what one has to do oneself", async () => {
    const project = await shared();
    await make("Wax 100%", { tags: ["bees"], dueAt: "2030-01-01T00:00:00Z" });
    await make("Honey", { status: "done", projectId: project.id });
    await make("Hive", { assigneeId: member.user.id, description: "with wax" });
    expect(await titles({ status: ["done"] })).toEqual(["Honey"]);
    expect(await titles({ assigneeId: member.user.id })).toEqual(["Hive"]);
    expect(await titles({ projectId: project.id })).toEqual(["Honey"]);
    expect(await titles({ tag: "bees" })).toEqual(["Wax 100%"]);
    expect((await titles({ query: "WAX" })).toSorted()).toEqual(["Hive", "Wax 100%"]);
    expect(await titles({ query: "100%" })).toEqual(["Wax 100%"]);
    expect(await titles({ dueBefore: "2030-01-02T00:00:00Z" })).toEqual(["Wax 100%"]);
    expect((await titles({ mine: true })).toSorted()).toEqual(["Honey", "Wax 100%"]);
    expect(await titles({ mine: true }, member)).toEqual(["Hive"]);
  });

  test("names members whom tasks can go to, and nobody else", async () => {
    await createOrganizationWith(services);
    const { items } = await owner.api.tasks.assignees({});
    expect(items.map(({ name }) => name)).toEqual(["The member", "The owner"]);
    expect((await owner.api.tasks.assignees({ query: "MEMB" })).items).toHaveLength(1);
  });
});

describe("the board", () => {
  const column = (status: TaskView["status"]) => titles({ sort: "board", status: [status] });

  test("a move changes status and place together", async () => {
    const a = await make("A");
    const b = await make("B", { status: "in_progress" });
    await make("C", { status: "in_progress" });
    await owner.api.tasks.move({ id: a.id, status: "in_progress", afterId: b.id });
    expect(await column("in_progress")).toEqual(["C", "B", "A"]);
    expect(await column("open")).toEqual([]);
    await owner.api.tasks.move({ id: b.id, status: "done", afterId: null });
    expect(await owner.api.tasks.get({ id: b.id })).toMatchObject({ percentDone: 100, completedAt: expect.any(Date) });
  });

  test("a neighbour that has left the column meanwhile leaves the task at the front", async () => {
    const a = await make("A");
    const b = await make("B");
    await make("C");
    await owner.api.tasks.move({ id: b.id, status: "done", afterId: null });
    await owner.api.tasks.move({ id: a.id, status: "open", afterId: b.id });
    expect(await column("open")).toEqual(["A", "C"]);
  });

  test("keeps every task in a place of its own, though people move at the same moment", async () => {
    const { id: projectId } = await shared();
    const all: TaskView[] = [];
    for (let i = 0; i < 8; i++) all.push(await make(`T${i}`, { projectId }));
    const moves = all.flatMap(({ id }, i) => [
      owner.api.tasks.move({ id, status: "blocked", afterId: all[(i + 3) % 8]?.id ?? null }),
      member.api.tasks.move({ id, status: "blocked", afterId: all[(i + 5) % 8]?.id ?? null }),
    ]);
    await Promise.all(moves);
    expect(await column("blocked")).toHaveLength(8);
    const rows = await services.database.prisma.task.findMany({ where: { orgId: owner.principal.orgId } });
    expect(new Set(rows.map(({ position }) => position)).size).toBe(8);
  });

  test("has room for many moves between the same two", async () => {
    const [a, b, c] = [await make("A"), await make("B"), await make("C")];
    for (let i = 0; i < 15; i++) {
      await owner.api.tasks.move({ id: a.id, status: "open", afterId: c.id });
      await owner.api.tasks.move({ id: b.id, status: "open", afterId: c.id });
    }
    expect(await column("open")).toEqual(["C", "B", "A"]);
  });
});

test("a task that a run made tells of it, and of the conversation only whose it is", async () => {
  const { agent } = await owner.api.agents.create(wizardAnswers("Ada"));
  const conversation = await owner.api.conversations.create({ agentId: agent.id });
  const { runId } = await owner.api.conversations.send({ conversationId: conversation.id, content: "Make a task" });
  const { id } = await make("From a run", { projectId: (await shared()).id });
  await services.database.prisma.task.update({ where: { id }, data: { runId } });
  const expected = { id: runId, kind: "turn", agent: { name: "Ada" }, conversationId: conversation.id };
  expect((await owner.api.tasks.get({ id })).run).toMatchObject(expected);
  expect((await member.api.tasks.get({ id })).run).toMatchObject({ ...expected, conversationId: null });
});

test("tasks of a run go into a project with their sub-tasks, and out again", async () => {
  const whole = await make("Whole");
  const part = await make("Part", { parentId: whole.id });
  const project = await shared();
  const things = { id: project.id, taskIds: [whole.id] };
  expect(await owner.api.projects.takeIn(things)).toEqual({ moved: 1 });
  expect((await owner.api.tasks.get({ id: part.id })).project?.id).toBe(project.id);
  expect(await owner.api.projects.letGo(things)).toEqual({ moved: 1 });
  expect((await owner.api.tasks.get({ id: part.id })).project).toBeNull();
});
