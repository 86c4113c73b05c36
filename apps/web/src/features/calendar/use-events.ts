import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useApi } from "../../api/use-api.ts";
import { placeOccurrence } from "./place-occurrence.ts";
import { isRemoved, useRemovals } from "./removals.ts";
import type { CalendarState } from "./use-calendar-state.ts";

/** The calendars that the person sees. */
export function useCalendars() {
  const api = useApi();
  const query = useQuery(api.calendars.list.queryOptions({ limit: 100 }));
  return { ...query, items: query.data?.items ?? [] };
}

/** What is shown: the events of the days in view, without hidden calendars and what is being deleted. */
export function useEvents({ from, to, timeZone, hidden }: CalendarState) {
  const api = useApi();
  const removals = useRemovals();
  const query = useQuery({ ...api.events.list.queryOptions({ from, to }), placeholderData: keepPreviousData });
  const items = query.data?.items ?? [];
  const shown = items.filter((item) => !hidden.has(item.calendarId) && !isRemoved(removals, item));
  return { ...query, placed: shown.map((item) => placeOccurrence(item, timeZone)) };
}
