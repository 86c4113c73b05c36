import { startOfDay } from "./start-of-day.ts";
import type { AuditSearch } from "./audit-search.ts";

/** The filters that the address asks for; its days are days in the person's zone, the last one included. */
export function filtersOf({ q, who, action, type, object, from, to }: AuditSearch, timeZone: string) {
  return {
    ...(q && { query: q }),
    ...(who && { actorId: who }),
    ...(action && { action }),
    ...(type && { objectType: type }),
    ...(object && { objectId: object }),
    ...(from && { since: startOfDay(from, timeZone).toISOString() }),
    ...(to && { until: startOfDay(dayAfter(to), timeZone).toISOString() }),
  };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
