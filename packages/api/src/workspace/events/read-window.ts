import type { Pool } from "@guildhall/db";
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

const columns = `e.id, e."calendarId", e.title, e."startAt", e."endAt", e."isAllDay", e."timeZone", e.category, e.location,
  e."isMovable", e.importance, e."seriesId", e."recurrenceRule", e."originalStartAt"`;

/**
 * Three kinds, each by an index of its own: what begins in the window, what began before it and may last into it, and
 * series that have not come to their end.
 */
const statement = `
  select e.* from "Calendar" c cross join lateral (
    select ${columns}, '{}'::timestamptz[] as "missingAt" from "Event" e
    where e."calendarId" = c.id and e."orgId" = c."orgId" and e."recurrenceRule" is null
      and e."startAt" >= $4 and e."startAt" < $5
    union all
    select ${columns}, '{}' from "Event" e
    where e."calendarId" = c.id and e."orgId" = c."orgId" and e."recurrenceRule" is null
      and e."startAt" >= $6 and e."startAt" < $4 and e."endAt" > $4
    union all
    select ${columns}, e."excludedAt" || array(
        select r."originalStartAt" from "Event" r where r."seriesId" = e.id and r."orgId" = e."orgId"
          and r."originalStartAt" >= $6 and r."originalStartAt" < $5)
    from "Event" e
    where e."calendarId" = c.id and e."orgId" = c."orgId" and e."recurrenceRule" is not null
      and e."startAt" < $5 and (e."recurrenceEndAt" is null or e."recurrenceEndAt" >= $6)
  ) e
  where c."orgId" = $1
    and (c."ownerId" = $2 or c.visibility = 'organization'
      or (c.visibility = 'hidden' and c.id = any($3::text[]))
      or exists (select from "Share" s where s."calendarId" = c.id and s."orgId" = c."orgId" and s."userId" = $2))
    and ($3::text[] is null or c.id = any($3::text[]))
  limit $7`;

/** Reads in one query what may be under way in a window, of the calendars that the asker sees. */
export async function readWindow(
  pool: Pool,
  { orgId, userId }: Principal,
  { from, to, calendarIds, limit }: Stretch & { calendarIds: string[] | undefined; limit: number },
): Promise<WindowRow[]> {
  const earliest = new Date(from.getTime() - longestEventMs);
  const values = [orgId, userId, calendarIds ?? null, from, to, earliest, limit];
  const { rows } = await pool.query<WindowRow>({ name: "read-event-window", text: statement, values });
  return rows;
}
