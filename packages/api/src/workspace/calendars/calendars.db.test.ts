import { testDatabase } from "@guildhall/testing/test-database";
import { newId } from "@guildhall/kernel";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createOrganizationWith, joinOrganization, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { ensureDefaultCalendar } from "./ensure-default-calendar.ts";

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

const names = async ({ api }: TestMember) => (await api.calendars.list({})).items.map(({ name }) => name);
const meeting = { title: "Talk", startAt: "2026-11-24T09:00:00Z", endAt: "2026-11-24T10:00:00Z" };

async function share(calendarId: string, userId: string, level: "view" | "edit"): Promise<void> {
  const { orgId } = owner.principal;
  await services.database.prisma.share.create({ data: { id: newId("share"), orgId, calendarId, userId, level } });
}

describe("who sees a calendar", () => {
  test("a private one is its owner's alone, one of the organization everybody's to look at", async () => {
    const mine = await owner.api.calendars.create({ name: "Mine" });
    const ours = await owner.api.calendars.create({ name: "Ours", visibility: "organization" });
    expect(await names(owner)).toEqual(["Mine", "Ours"]);
    expect(await names(member)).toEqual(["Ours"]);
    await expect(member.api.calendars.get({ id: mine.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await member.api.calendars.get({ id: ours.id })).toMatchObject({ mayEdit: false, hasFeed: false });
    await expect(member.api.events.create({ calendarId: ours.id, ...meeting })).rejects.toMatchObject({
      cause: { reason: "calendar-not-yours" },
    });
  });

  test("one that is shared opens to look at, or to edit", async () => {
    const { id } = await owner.api.calendars.create({ name: "Shared" });
    await share(id, member.user.id, "view");
    expect(await names(member)).toEqual(["Shared"]);
    await expect(member.api.events.create({ calendarId: id, ...meeting })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await services.database.prisma.share.updateMany({ where: { calendarId: id }, data: { level: "edit" } });
    await expect(member.api.events.create({ calendarId: id, ...meeting })).resolves.toMatchObject({ mayEdit: true });
  });

  test("admins may change what the whole organization sees, also when its owner is gone", async () => {
    const admin = await joinOrganization(services, owner.principal.orgId, "admin");
    const { id } = await member.api.calendars.create({ name: "Rota", visibility: "organization" });
    await services.database.prisma.user.delete({ where: { id: member.user.id } });
    expect(await admin.api.calendars.update({ id, name: "Rota of all" })).toMatchObject({ ownerName: null });
  });
});

describe("the default calendar", () => {
  test("is made with the first event that names none, in its time zone, and once only", async () => {
    const create = () => member.api.events.create({ ...meeting, timeZone: "America/New_York" });
    await Promise.all(Array.from({ length: 5 }, create));
    const { items } = await member.api.calendars.list({});
    expect(items).toMatchObject([{ name: "Calendar", isDefault: true, timeZone: "America/New_York", mayEdit: true }]);
    const { orgId } = member.principal;
    expect(await services.database.prisma.event.count({ where: { orgId, calendarId: items[0]?.id ?? "" } })).toBe(5);
    await member.context.db.$transaction((tx) => ensureDefaultCalendar(tx, member.principal));
    expect(await names(member)).toHaveLength(1);
  });

  test("can be renamed, and stays", async () => {
    await member.api.events.create(meeting);
    const [first] = (await member.api.calendars.list({})).items;
    const id = first?.id ?? "";
    await member.api.calendars.update({ id, name: "Work" });
    await expect(member.api.calendars.delete({ id })).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("changing", () => {
  test("leaves what was not given, records who sees it now, and refuses a zone that there is not", async () => {
    const { id } = await owner.api.calendars.create({ name: "Plans", timeZone: "Europe/Berlin" });
    const after = await owner.api.calendars.update({ id, color: "#00ff00", visibility: "organization" });
    expect(after).toMatchObject({ name: "Plans", color: "#00ff00", timeZone: "Europe/Berlin" });
    const [entry] = await services.database.prisma.auditEntry.findMany({ where: { objectId: id } });
    expect(entry).toMatchObject({ action: "calendars.share", data: { from: "private", to: "organization" } });
    for (const timeZone of ["Mars/Base", "+02:00", ""]) {
      await expect(owner.api.calendars.update({ id, timeZone })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    }
  });

  test("deleting takes the events along", async () => {
    const { id: calendarId } = await owner.api.calendars.create({ name: "Plans" });
    const { id } = await owner.api.events.create({ calendarId, ...meeting, recurrenceRule: "FREQ=DAILY" });
    await owner.api.calendars.delete({ id: calendarId });
    await expect(owner.api.events.get({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("the list goes page by page", async () => {
    for (const name of ["A", "B", "C"]) await owner.api.calendars.create({ name });
    const first = await owner.api.calendars.list({ limit: 2 });
    const second = await owner.api.calendars.list({ limit: 2, cursor: first.nextCursor });
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(["A", "B", "C"]);
    expect(second.nextCursor).toBeNull();
  });
});
