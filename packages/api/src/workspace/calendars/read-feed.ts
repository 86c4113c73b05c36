import { forOrganization } from "@guildhall/db";
import type { Services } from "../../ground/services.ts";
import { storedSelect } from "../events/events.select.ts";
import { hashLinkToken } from "../../ground/link-token.ts";
import { writeCalendarFile } from "./ical/write-calendar-file.ts";

/** What ended longer ago is left out, and so many events are given at most, the latest first. */
const pastMs = 366 * 86_400_000;
const mostEvents = 10_000;

/** The iCalendar file behind a secret address; null when there is no such address. */
export async function readFeed({ database }: Pick<Services, "database">, token: string): Promise<string | null> {
  const calendar = await database.prisma.calendar.findUnique({
    where: { feedTokenHash: hashLinkToken(token) },
    select: { id: true, orgId: true, name: true, color: true, timeZone: true },
  });
  if (!calendar) return null;
  const now = new Date();
  const since = new Date(now.getTime() - pastMs);
  const series = {
    recurrenceRule: { not: null },
    OR: [{ recurrenceEndAt: null }, { recurrenceEndAt: { gte: since } }],
  };
  const db = forOrganization(database.prisma, calendar.orgId);
  const events = await db.event.findMany({
    where: { calendarId: calendar.id, OR: [{ endAt: { gte: since } }, series, { series }] },
    orderBy: [{ startAt: "desc" }, { id: "desc" }],
    take: mostEvents,
    select: storedSelect,
  });
  return writeCalendarFile(calendar, events, now);
}
