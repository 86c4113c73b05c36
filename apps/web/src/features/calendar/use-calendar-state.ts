import { useNavigate, useSearch } from "@tanstack/react-router";
import { useNow } from "@guildhall/ui";
import { usePersonTimeZone } from "../identity/settings/use-person-time-zone.ts";
import type { CalendarSearch, View } from "./calendar-search.ts";
import { shownDays } from "./shown-days.ts";
import { addDays, momentOf, wallTimeOf } from "./zone-time.ts";

const phone = "(max-width: 767px)";

/** What the address says, filled up with what holds when it says nothing, and the way to change it. */
export function useCalendarState() {
  const search = useSearch({ from: "/o/$org/calendar" });
  const navigate = useNavigate({ from: "/o/$org/calendar" });
  const timeZone = usePersonTimeZone();
  const today = wallTimeOf(new Date(useNow()), timeZone).day;
  const view: View = search.view ?? (window.matchMedia(phone).matches ? "agenda" : "week");
  const date = search.date ?? today;
  const days = shownDays(view, date);
  const [first = date] = days;
  const from = momentOf({ day: first, minutes: 0 }, timeZone).toISOString();
  const to = momentOf({ day: addDays(days.at(-1) ?? date, 1), minutes: 0 }, timeZone).toISOString();
  const go = (change: Partial<Record<keyof CalendarSearch, CalendarSearch[keyof CalendarSearch]>>, replace = false) =>
    void navigate({ search: (before) => withoutEmpty({ ...before, ...change }), replace });
  const close = () => go({ event: undefined, at: undefined, edit: undefined, new: undefined });
  const hidden = new Set(search.hide?.split(",") ?? []);
  return { search, view, date, days, today, timeZone, from, to, hidden, go, close };
}

export type CalendarState = ReturnType<typeof useCalendarState>;

function withoutEmpty(search: object): CalendarSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== ""));
}
