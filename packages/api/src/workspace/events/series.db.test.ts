import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createOrganizationWith, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
let calendarId: string;
let id: string;
beforeAll(async () => {
  services = await openTestServices(copy.url);
});
/** Tuesdays at nine in Berlin, from the 13th of October on; summer time ends on the 25th. */
beforeEach(async () => {
  owner = await createOrganizationWith(services);
  ({ id: calendarId } = await owner.api.calendars.create({ name: "Work", timeZone: "Europe/Berlin" }));
  ({ id } = await owner.api.events.create({
    calendarId,
    title: "Weekly",
    startAt: "2026-10-13T09:00:00+02:00",
    endAt: "2026-10-13T10:00:00+02:00",
    recurrenceRule: "FREQ=WEEKLY;BYDAY=TU",
    attendees: [{ email: "guest@example.org" }],
  }));
});
afterAll(() => services.close());

const third = "2026-10-27T09:00:00+01:00";
const berlin = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Berlin", dateStyle: "short", timeStyle: "short" });
/** Everything from October to mid-November, by the clocks of Berlin. */
async function told(): Promise<string[]> {
  const window = { from: "2026-10-01T00:00:00Z", to: "2026-11-18T00:00:00Z" };
  const { items } = await owner.api.events.list(window);
  return items.map(({ startAt, title }) => `${berlin.format(startAt).slice(5)} ${title}`);
}
const all = ["10-13 09:00 Weekly", "10-20 09:00 Weekly", "10-27 09:00 Weekly"];
const later = ["11-03 09:00 Weekly", "11-10 09:00 Weekly", "11-17 09:00 Weekly"];

test("it repeats at nine, whatever the clock does", async () => {
  expect(await told()).toEqual([...all, ...later]);
});

describe("one repetition", () => {
  test("is changed by itself, again and again, and keeps who comes", async () => {
    const one = { id, occurrenceAt: third, scope: "one" } as const;
    const moved = await owner.api.events.update({ ...one, startAt: "2026-10-28T14:00:00+01:00", title: "Once later" });
    expect(moved).toMatchObject({ seriesId: id, recurrenceRule: "FREQ=WEEKLY;BYDAY=TU" });
    expect(moved.attendees).toMatchObject([{ email: "guest@example.org" }]);
    expect(await told()).toEqual([all[0], all[1], "10-28 14:00 Once later", ...later]);
    await owner.api.events.update({ ...one, title: "By the series" });
    await owner.api.events.update({ id: moved.id, scope: "one", startAt: "2026-11-30T14:00:00+01:00" });
    expect(await told()).toEqual([all[0], all[1], ...later]);
    expect(await services.database.prisma.event.count({ where: { calendarId } })).toBe(2);
  });

  test("changed by two people at once, has one row", async () => {
    const change = (title: string) => owner.api.events.update({ id, occurrenceAt: third, scope: "one", title });
    await Promise.all([change("First"), change("Second")]);
    expect(await services.database.prisma.event.count({ where: { seriesId: id } })).toBe(1);
    expect(await told()).toHaveLength(6);
  });

  test("is left out, changed before or not", async () => {
    await owner.api.events.delete({ id, occurrenceAt: third, scope: "one" });
    const moved = await owner.api.events.update({ id, occurrenceAt: "2026-10-20T07:00:00Z", scope: "one", title: "X" });
    await owner.api.events.delete({ id: moved.id, scope: "one" });
    expect(await told()).toEqual([all[0], ...later]);
    await expect(owner.api.events.get({ id, occurrenceAt: third })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const again = owner.api.events.delete({ id, occurrenceAt: third, scope: "one" });
    await expect(again).rejects.toMatchObject({ cause: { reason: "repetition-not-found" } });
  });

  test("must be one that there is, and be named", async () => {
    const change = (occurrenceAt: string | undefined) =>
      owner.api.events.update({ id, occurrenceAt, scope: "one", title: "X" });
    await expect(change("2026-10-28T09:00:00+01:00")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(change(undefined)).rejects.toMatchObject({ cause: { reason: "repetition-not-named" } });
  });

  test("can't get a rule of its own", async () => {
    const change = owner.api.events.update({ id, occurrenceAt: third, scope: "one", recurrenceRule: "FREQ=DAILY" });
    await expect(change).rejects.toMatchObject({ cause: { reason: "rule-of-one-repetition" } });
  });
});

describe("this and the following", () => {
  test("go on as a series of their own, with what was changed and left out there", async () => {
    await owner.api.events.delete({ id, occurrenceAt: "2026-11-10T08:00:00Z", scope: "one" });
    await owner.api.events.update({ id, occurrenceAt: "2026-11-03T08:00:00Z", scope: "one", title: "Special" });
    const next = await owner.api.events.update({
      id,
      occurrenceAt: third,
      scope: "following",
      startAt: "2026-10-28T11:00:00+01:00",
      title: "Wednesdays",
    });
    expect(next).toMatchObject({ recurrenceRule: "FREQ=WEEKLY;BYDAY=WE", seriesId: null });
    expect(next.id).not.toBe(id);
    expect(next.attendees).toHaveLength(1);
    expect(await told()).toEqual([all[0], all[1], "10-28 11:00 Wednesdays", "11-03 09:00 Special"]);
    await owner.api.events.delete({ id: next.id, scope: "all" });
    expect(await told()).toEqual([all[0], all[1]]);
  });

  test("of a counted series keep the count", async () => {
    await owner.api.events.update({ id, recurrenceRule: "FREQ=WEEKLY;COUNT=4" });
    const next = await owner.api.events.update({ id, occurrenceAt: third, scope: "following", title: "Rest" });
    expect(next.recurrenceRule).toBe("FREQ=WEEKLY;COUNT=2");
    expect(await told()).toEqual([all[0], all[1], "10-27 09:00 Rest", "11-03 09:00 Rest"]);
  });

  test("are deleted, the changed ones too", async () => {
    await owner.api.events.update({ id, occurrenceAt: "2026-11-03T08:00:00Z", scope: "one", title: "Special" });
    await owner.api.events.delete({ id, occurrenceAt: third, scope: "following" });
    expect(await told()).toEqual(all.slice(0, 2));
  });

  test("from the first on are all", async () => {
    const changed = await owner.api.events.update({
      id,
      occurrenceAt: "2026-10-13T07:00:00Z",
      scope: "following",
      title: "New",
    });
    expect(changed.id).toBe(id);
    await owner.api.events.delete({ id, occurrenceAt: "2026-10-13T07:00:00Z", scope: "following" });
    expect(await told()).toEqual([]);
  });
});

describe("all repetitions", () => {
  test("move by as much as the one that was moved, the changed and left out ones along", async () => {
    await owner.api.events.delete({ id, occurrenceAt: "2026-11-10T08:00:00Z", scope: "one" });
    await owner.api.events.update({ id, occurrenceAt: "2026-11-03T08:00:00Z", scope: "one", title: "Special" });
    const moved = { id, occurrenceAt: third, scope: "all", startAt: "2026-10-26T10:00:00+01:00" } as const;
    const changed = await owner.api.events.update(moved);
    expect(changed).toMatchObject({
      recurrenceRule: "FREQ=WEEKLY;BYDAY=MO",
      startAt: new Date("2026-10-26T09:00:00Z"),
    });
    expect(await told()).toEqual([
      "10-12 10:00 Weekly",
      "10-19 10:00 Weekly",
      "10-26 10:00 Weekly",
      "11-03 09:00 Special",
      "11-16 10:00 Weekly",
    ]);
  });

  test("get another rule; those that it does not have go, with what was changed of them", async () => {
    await owner.api.events.update({ id, occurrenceAt: "2026-10-20T07:00:00Z", scope: "one", title: "Gone" });
    await owner.api.events.update({ id, occurrenceAt: third, scope: "one", title: "Special" });
    await owner.api.events.update({ id, recurrenceRule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU" });
    expect(await told()).toEqual([all[0], "10-27 09:00 Special", later[1]]);
  });

  test("become a single event, and a single event becomes a series", async () => {
    const single = await owner.api.events.update({ id, recurrenceRule: null });
    expect(single).toMatchObject({ recurrenceRule: null, occurrenceAt: null });
    expect(await told()).toEqual([all[0]]);
    await owner.api.events.update({ id, recurrenceRule: "FREQ=DAILY;COUNT=2" });
    expect(await told()).toEqual([all[0], "10-14 09:00 Weekly"]);
  });

  test("go to another calendar together", async () => {
    const { id: other } = await owner.api.calendars.create({ name: "Other" });
    const one = { id, occurrenceAt: third, scope: "one" } as const;
    await owner.api.events.update({ ...one, title: "Special" });
    await expect(owner.api.events.update({ ...one, calendarId: other })).rejects.toMatchObject({
      cause: { reason: "repetitions-stay-together" },
    });
    await owner.api.events.update({ id, calendarId: other });
    expect(await services.database.prisma.event.count({ where: { calendarId: other } })).toBe(2);
  });
});
