import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createOrganizationWith, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { readFeed } from "./read-feed.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
let calendarId: string;
beforeAll(async () => {
  services = await openTestServices(copy.url);
});
beforeEach(async () => {
  owner = await createOrganizationWith(services);
  const calendar = { name: "Work, mine; “all”\nX-EVIL:1", timeZone: "Europe/Berlin" };
  ({ id: calendarId } = await owner.api.calendars.create(calendar));
});
afterAll(() => services.close());

const tokenOf = (path: string) => /^\/calendars\/([\w-]+)\.ics$/.exec(path)?.[1] ?? "";
async function openFeed(): Promise<string> {
  return tokenOf((await owner.api.calendars.openFeed({ id: calendarId })).path);
}
const window = { from: "2026-10-01T00:00:00Z", to: "2026-12-30T00:00:00Z" };
async function listed(id: string) {
  const { items } = await owner.api.events.list({ ...window, calendarIds: [id] });
  return items.map(({ title, startAt, endAt, isAllDay, location, timeZone }) => {
    return { title, startAt, endAt, isAllDay, location, timeZone };
  });
}

/** A calendar with everything that a file can say. */
async function fill(): Promise<string> {
  const { id } = await owner.api.events.create({
    calendarId,
    title: "Weekly, with; signs \\ and a very long title that has to be folded: ünïcödé 😀 ".repeat(3),
    description: "One\nTwo",
    startAt: "2026-10-13T09:00:00+02:00",
    endAt: "2026-10-13T10:00:00+02:00",
    recurrenceRule: "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215",
    attendees: [{ email: "guest@example.org", name: 'Ada "Countess"; Lovelace', response: "tentative" }],
    remindBeforeMs: 86_400_000,
    category: "work",
    tags: ["a, b"],
  });
  await owner.api.events.delete({ id, occurrenceAt: "2026-10-20T07:00:00Z", scope: "one" });
  const later = { startAt: "2026-10-28T09:00:00Z", timeZone: "America/New_York", title: "Moved" };
  await owner.api.events.update({ id, occurrenceAt: "2026-10-27T08:00:00Z", scope: "one", ...later });
  const day = { startAt: "2026-12-24T12:00:00Z", endAt: "2026-12-26T12:00:00Z", isAllDay: true };
  await owner.api.events.create({ calendarId, title: "Holiday", ...day, recurrenceRule: "FREQ=YEARLY;COUNT=3" });
  const times = { startAt: "2026-11-24T09:00:00Z", endAt: "2026-11-24T09:30:00Z", timeZone: "UTC" };
  await owner.api.events.create({
    calendarId,
    title: "Single",
    ...times,
    remindBeforeMs: null,
    recurrenceRule: "FREQ=YEARLY",
  });
  return id;
}

test("what goes out comes in again as it was, and a second time nothing changes", async () => {
  await fill();
  const text = await readFeed(services, await openFeed());
  const { id: other } = await owner.api.calendars.create({ name: "Copy", timeZone: "Europe/Berlin" });
  const input = { calendarId: other, text: text ?? "" };
  const preview = await owner.api.calendars.previewImport(input);
  expect(preview).toMatchObject({ counts: { new: 3, changed: 0, same: 0, skipped: 0 }, problems: [] });
  expect(await listed(other)).toEqual([]);
  expect((await owner.api.calendars.import(input)).counts).toEqual(preview.counts);
  expect(await listed(other)).toEqual(await listed(calendarId));
  expect((await listed(other)).length).toBeGreaterThan(10);
  expect((await owner.api.calendars.import(input)).counts).toEqual({ new: 0, changed: 0, same: 3, skipped: 0 });
  const attendees = await services.database.prisma.eventAttendee.findMany({ where: { event: { calendarId: other } } });
  expect(attendees).toHaveLength(2);
  expect(attendees[0]).toMatchObject({ response: "tentative" });
});

test("the file is as RFC 5545 wants it", async () => {
  await fill();
  const text = (await readFeed(services, await openFeed())) ?? "";
  const bytes = text.split("\r\n").map((line) => Buffer.byteLength(line));
  expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  const unfolded = text.replaceAll("\r\n ", "");
  expect(unfolded).not.toMatch(/^X-EVIL/m);
  for (const line of [
    "DTSTART;TZID=Europe/Berlin:20261013T090000",
    "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215T225959Z",
    "EXDATE;TZID=Europe/Berlin:20261020T090000",
    "RECURRENCE-ID;TZID=Europe/Berlin:20261027T090000",
    "DTSTART;TZID=America/New_York:20261028T050000",
    "DTSTART;VALUE=DATE:20261224",
    "DTEND;VALUE=DATE:20261227",
    "DTSTART:20261124T090000Z",
    "TRIGGER:-PT24H",
    "TZID:Europe/Berlin",
    "TZID:America/New_York",
  ])
    expect(unfolded.split("\r\n")).toContain(line);
  const berlin = /TZID:Europe\/Berlin[^]*?END:VTIMEZONE/.exec(unfolded)?.[0] ?? "";
  expect(berlin).toMatch(/TZOFFSETFROM:\+0200\r\nTZOFFSETTO:\+0100[^]*20261025T030000/);
});

test("a file that is read again changes its events, makes no second ones, and keeps what was added here", async () => {
  const file = (title: string, more = "") =>
    `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:${title}\r\nDTSTART:20261124T090000Z\r\n` +
    `DTEND:20261124T100000Z\r\n${more}END:VEVENT\r\nEND:VCALENDAR\r\n`;
  await owner.api.calendars.import({ calendarId, text: file("First") });
  const [first] = (await owner.api.events.list(window)).items;
  await owner.api.events.update({ id: first?.id ?? "", importance: 9 });
  const rule = "RRULE:FREQ=DAILY;COUNT=3\r\nEXDATE:20261125T090000Z\r\n";
  const again = { calendarId, text: file("Second", rule) };
  const both = await Promise.all([owner.api.calendars.import(again), owner.api.calendars.import(again)]);
  expect(both.reduce((sum, { counts }) => sum + counts.changed, 0)).toBe(1);
  const { items } = await owner.api.events.list(window);
  expect(items).toMatchObject([
    { id: first?.id, title: "Second", importance: 9 },
    { id: first?.id, title: "Second" },
  ]);
  const [entry] = await services.database.prisma.auditEntry.findMany({
    where: { action: "calendars.import", objectId: calendarId },
  });
  expect(entry).toMatchObject({ objectId: calendarId, data: { new: 1, changed: 0, same: 0, skipped: 0 } });
});

test("the secret address works until it is renewed or closed, and is stored as a hash only", async () => {
  const first = await openFeed();
  expect(await readFeed(services, first)).toContain("BEGIN:VCALENDAR");
  const row = await services.database.prisma.calendar.findUniqueOrThrow({ where: { id: calendarId } });
  expect(row.feedTokenHash).not.toContain(first);
  const second = await openFeed();
  expect(await readFeed(services, first)).toBeNull();
  expect(await owner.api.calendars.get({ id: calendarId })).toMatchObject({ hasFeed: true });
  await owner.api.calendars.closeFeed({ id: calendarId });
  expect(await readFeed(services, second)).toBeNull();
  const entries = await services.database.prisma.auditEntry.findMany({ where: { objectId: calendarId } });
  expect(entries.map(({ action }) => action).toSorted()).toEqual([
    "calendars.close-feed",
    "calendars.open-feed",
    "calendars.open-feed",
  ]);
});

test("without a calendar a file goes to the person's own, and thousands of events go in one piece", async () => {
  const events = Array.from(
    { length: 3000 },
    (_, i) => `BEGIN:VEVENT\r\nUID:many-${i}\r\nSUMMARY:${i}\r\nDTSTART:20261124T090000Z\r\nEND:VEVENT\r\n`,
  );
  const text = `BEGIN:VCALENDAR\r\n${events.join("")}END:VCALENDAR`;
  const { calendarId: own, counts } = await owner.api.calendars.import({ text, timeZone: "Asia/Tokyo" });
  expect(counts.new).toBe(3000);
  expect(await owner.api.calendars.get({ id: own })).toMatchObject({ isDefault: true, timeZone: "Asia/Tokyo" });
});
