import { type OrgDb, Prisma } from "@guildhall/db";
import type { Principal } from "../../ground/principal.ts";
import { longestEventMs, type OccurrenceView } from "./events.contract.ts";
import type { Stretch } from "./recurrence/expand-rule.ts";

/** An event or a series that may be under way in a window. */
export type WindowRow = Omit<OccurrenceView, "occurrenceAt" | "firstDay" | "lastDay"> & {
  recurrenceRule: string | null;
  originalStartAt: Date | null;
  /** When repetitions are left out, or stand elsewhere as rows of their own. */
  missingAt: Date[];
};

const columns = Prisma.sql`e.id, e."calendarId", e.title, e."startAt", e."endAt", e."isAllDay", e."timeZone", e.category,
  e.location, e."isMovable", e.importance, e."seriesId", e."recurrenceRule", e."originalStartAt"`;

/**
 * Reads in one query what may be under way in a window, of the calendars that the asker sees. Three kinds, each by an
 * index of its own: what begins in the window, what began before it and may last into it, and series that have not come
 * to their end.
 */
export async function readWindow(
  db: Pick<OrgDb, "$queryRaw">,
  { orgId, userId }: Principal,
  { from, to, calendarIds, limit }: Stretch & { calendarIds: string[] | undefined; limit: number },
): Promise<WindowRow[]> {
  const earliest = new Date(from.getTime() - longestEventMs);
  const wanted = Prisma.sql`(${calendarIds === undefined} or c.id = any(${calendarIds ?? []}::text[]))`;
  const rows = await db.$queryRaw<(Omit<WindowRow, "missingAt"> & { missingAt: string[] })[]>`
    select e.* from "Calendar" c cross join lateral (
      select ${columns}, '[]'::jsonb as "missingAt" from "Event" e
      where e."calendarId" = c.id and e."orgId" = c."orgId" and e."recurrenceRule" is null
        and e."startAt" >= ${from} and e."startAt" < ${to}
      union all
      select ${columns}, '[]'::jsonb from "Event" e
      where e."calendarId" = c.id and e."orgId" = c."orgId" and e."recurrenceRule" is null
        and e."startAt" >= ${earliest} and e."startAt" < ${from} and e."endAt" > ${from}
      union all
      select ${columns}, to_jsonb(e."excludedAt" || array(
          select r."originalStartAt" from "Event" r where r."seriesId" = e.id and r."orgId" = e."orgId"
            and r."originalStartAt" >= ${earliest} and r."originalStartAt" < ${to}))
      from "Event" e
      where e."calendarId" = c.id and e."orgId" = c."orgId" and e."recurrenceRule" is not null
        and e."startAt" < ${to} and (e."recurrenceEndAt" is null or e."recurrenceEndAt" >= ${earliest})
    ) e
    where c."orgId" = ${orgId} and ${wanted}
      and (c."ownerId" = ${userId} or c.visibility = 'organization'
        or (c.visibility = 'hidden' and c.id = any(${calendarIds ?? []}::text[]))
        or exists (select from "Share" s where s."calendarId" = c.id and s."orgId" = c."orgId" and s."userId" = ${userId}))
    limit ${limit}`;
  return rows.map((row) => ({ ...row, missingAt: row.missingAt.map((at) => new Date(at)) }));
}
