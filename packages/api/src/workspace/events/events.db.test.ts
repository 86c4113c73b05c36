import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createOrganizationWith, joinOrganization, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
let calendarId: string;
beforeAll(async () => {
  services = await openTestServices(copy.url);
});
beforeEach(async () => {
  owner = await createOrganizationWith(services);
  ({ id: calendarId } = await owner.api.calendars.create({ name: "Work", timeZone: "Europe/Berlin" }));
});
afterAll(() => services.close());

const create = (title: string, startAt: string, endAt: string, more: object = {}) =>
  owner.api.events.create({ calendarId, title, startAt, endAt, ...more });
const list = async (from: string, to: string, more: object = {}) =>
  (await owner.api.events.list({ from, to, ...more })).items;
const told = async (from: string, to: string) =>
  (await list(from, to)).map(({ title, startAt }) => `${startAt.toISOString().slice(0, 16)} ${title}`);

describe("a single event", () => {
  test("keeps all that is said of it, and takes the zone of its calendar", async () => {
    const task = { id: newId("task"), orgId: owner.principal.orgId, ownerId: owner.user.id, title: "Prepare" };
    await services.database.prisma.task.create({ data: task });
    const made = await create("Review", "2026-11-24T10:00:00+01:00", "2026-11-24T11:00:00+01:00", {
      category: "work",
      location: "Room 4",
      importance: 7,
      isMovable: false,
      remindBeforeMs: 600_000,
      taskId: task.id,
      attendees: [{ email: owner.user.email.toUpperCase(), name: "Ada" }, { email: "guest@example.org" }],
    });
    expect(made).toMatchObject({ timeZone: "Europe/Berlin", location: "Room 4", taskTitle: "Prepare", importance: 7 });
    expect(made.startAt.toISOString()).toBe("2026-11-24T09:00:00.000Z");
    expect(made.attendees).toHaveLength(2);
    const ofMember = await services.database.prisma.eventAttendee.findFirst({ where: { userId: owner.user.id } });
    expect(ofMember?.email).toBe(owner.user.email);
    const changed = await owner.api.events.update({ id: made.id, startAt: "2026-11-25T09:00:00Z", taskId: null });
    expect(changed).toMatchObject({ title: "Review", taskTitle: null, location: "Room 4" });
    expect(changed.endAt.toISOString()).toBe("2026-11-25T10:00:00.000Z");
  });

  test("tells of its task, and is linked to it, only by whom the task is shown to", async () => {
    const task = { id: newId("task"), orgId: owner.principal.orgId, ownerId: owner.user.id, title: "Dismissal" };
    await services.database.prisma.task.create({ data: task });
    const other = await joinOrganization(services, owner.principal.orgId, "member");
    const times = { startAt: "2026-11-24T09:00:00Z", endAt: "2026-11-24T10:00:00Z" };
    await expect(other.api.events.create({ title: "Peek", ...times, taskId: task.id })).rejects.toMatchObject({
      cause: { reason: "task-not-found" },
    });
    const open = await owner.api.calendars.create({ name: "Team", timeZone: "UTC", visibility: "organization" });
    const { id } = await owner.api.events.create({ calendarId: open.id, title: "Talk", ...times, taskId: task.id });
    expect(await owner.api.events.get({ id })).toMatchObject({ taskTitle: "Dismissal" });
    expect(await other.api.events.get({ id })).toMatchObject({ title: "Talk", taskTitle: null });
  });

  test("all day begins and ends at midnight of its zone, and has the same days for everybody", async () => {
    const made = await create("Holiday", "2026-03-28T15:00:00Z", "2026-03-30T02:00:00Z", { isAllDay: true });
    expect(made).toMatchObject({ firstDay: "2026-03-28", lastDay: "2026-03-30" });
    expect(made.startAt.toISOString()).toBe("2026-03-27T23:00:00.000Z");
    expect(made.endAt.toISOString()).toBe("2026-03-30T22:00:00.000Z");
    const inTokyo = await list("2026-03-30T15:00:00Z", "2026-03-31T15:00:00Z");
    expect(inTokyo).toHaveLength(1);
  });

  test.each([
    ["ends before it begins", { startAt: "2026-11-24T10:00:00Z", endAt: "2026-11-24T09:00:00Z" }],
    ["is longer than a year and a month", { startAt: "2026-11-24T10:00:00Z", endAt: "2028-11-24T09:00:00Z" }],
    ["lies in the year 9999", { startAt: "9999-11-24T10:00:00Z", endAt: "9999-11-24T11:00:00Z" }],
  ])("that %s is refused", async (_, times) => {
    await expect(owner.api.events.create({ calendarId, title: "No", ...times })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  test("can't be linked to a task of another organization", async () => {
    const other = await createOrganizationWith(services);
    const task = { id: newId("task"), orgId: other.principal.orgId, title: "Theirs" };
    await services.database.prisma.task.create({ data: task });
    const wanted = create("Talk", "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z", { taskId: task.id });
    await expect(wanted).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a window", () => {
  test("shows what begins in it, what lasts into it, and of each series what falls into it", async () => {
    await create("Before", "2026-11-23T09:00:00Z", "2026-11-24T00:00:00Z");
    await create("Long", "2026-09-01T09:00:00Z", "2026-11-24T00:00:01Z");
    await create("In", "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z");
    await create("After", "2026-11-25T00:00:00Z", "2026-11-25T10:00:00Z");
    await create("Daily", "2020-01-01T22:30:00Z", "2020-01-02T00:30:00Z", { recurrenceRule: "FREQ=DAILY" });
    await create("Ended", "2020-01-01T09:00:00Z", "2020-01-01T10:00:00Z", { recurrenceRule: "FREQ=DAILY;COUNT=9" });
    expect(await told("2026-11-24T00:00:00Z", "2026-11-25T00:00:00Z")).toEqual([
      "2026-09-01T09:00 Long",
      "2026-11-23T22:30 Daily",
      "2026-11-24T09:00 In",
      "2026-11-24T22:30 Daily",
    ]);
  });

  test("shows only calendars that the asker sees, and of these the wanted", async () => {
    const { id: other } = await owner.api.calendars.create({ name: "Team", visibility: "organization" });
    await create("Mine", "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z");
    await owner.api.events.create({
      calendarId: other,
      title: "Ours",
      startAt: "2026-11-24T09:00:00Z",
      endAt: "2026-11-24T10:00:00Z",
    });
    const member = await joinOrganization(services, owner.principal.orgId, "member");
    const day = { from: "2026-11-24T00:00:00Z", to: "2026-11-25T00:00:00Z" };
    expect((await member.api.events.list(day)).items.map(({ title }) => title)).toEqual(["Ours"]);
    expect((await member.api.events.list({ ...day, calendarIds: [calendarId] })).items).toEqual([]);
    expect((await owner.api.events.list({ ...day, calendarIds: [calendarId] })).items).toHaveLength(1);
  });

  test("goes page by page, also within a series", async () => {
    await create("Daily", "2026-11-01T09:00:00Z", "2026-11-01T10:00:00Z", { recurrenceRule: "FREQ=DAILY" });
    const window = { from: "2026-11-01T00:00:00Z", to: "2026-11-08T00:00:00Z", limit: 3 };
    const first = await owner.api.events.list(window);
    const second = await owner.api.events.list({ ...window, cursor: first.nextCursor });
    const third = await owner.api.events.list({ ...window, cursor: second.nextCursor });
    const days = [first, second, third].flatMap(({ items }) => items.map(({ startAt }) => startAt.getUTCDate()));
    expect(days).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(third.nextCursor).toBeNull();
  });

  test("is bounded: neither too long a stretch nor too many events are unrolled", async () => {
    await expect(list("2026-01-01T00:00:00Z", "2028-01-01T00:00:00Z")).rejects.toMatchObject({
      cause: { reason: "bad-window" },
    });
    await expect(list("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z")).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const rows = Array.from({ length: 5_001 }, (_, i) => ({
      id: newId("event"),
      orgId: owner.principal.orgId,
      calendarId,
      uid: `many-${i}`,
      title: "One of many",
      startAt: new Date("2026-05-01T09:00:00Z"),
      endAt: new Date("2026-05-01T09:00:00Z"),
    }));
    await services.database.prisma.event.createMany({ data: rows });
    await expect(list("2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z")).rejects.toMatchObject({
      cause: { reason: "too-many-events" },
    });
  });
});
