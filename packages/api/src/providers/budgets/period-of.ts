import type { BudgetPeriod } from "@guildhall/db/rows";

const dayMs = 86_400_000;

/** When the period of a budget began that is under way at this moment, and when the next begins: by UTC, as the database reckons. */
export function periodOf(period: BudgetPeriod, now: Date): { startAt: Date; renewsAt: Date | null } {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  const today = Date.UTC(year, month, now.getUTCDate());
  const monday = today - ((now.getUTCDay() + 6) % 7) * dayMs;
  switch (period) {
    case "day":
      return { startAt: new Date(today), renewsAt: new Date(today + dayMs) };
    case "week":
      return { startAt: new Date(monday), renewsAt: new Date(monday + 7 * dayMs) };
    case "month":
      return { startAt: new Date(Date.UTC(year, month)), renewsAt: new Date(Date.UTC(year, month + 1)) };
    case "forever":
      return { startAt: new Date(0), renewsAt: null };
  }
}
