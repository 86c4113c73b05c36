import { useState } from "react";
import type { CalendarItem, Occurrence } from "./calendar-types.ts";
import type { GridTools } from "./grid-tools.ts";
import type { CalendarState } from "./use-calendar-state.ts";
import { type Scope, useChangeEvent } from "./use-change-event.ts";
import { useEventDrag } from "./use-event-drag.ts";

type Asked = { item: Occurrence; times: { startAt: string; endAt: string } };

/** What the views need; when something that repeats was moved, it first asks how far that goes. */
export function useGridTools(state: CalendarState, calendars: CalendarItem[]) {
  const { search, timeZone, today, go } = state;
  const { move } = useChangeEvent();
  const [asked, setAsked] = useState<Asked | null>(null);
  const byId = new Map(calendars.map((calendar) => [calendar.id, calendar]));
  const drop = (item: Occurrence, times: Asked["times"]) => {
    if (item.occurrenceAt && !item.seriesId) setAsked({ item, times });
    else move(item, times, "one");
  };
  const drag = useEventDrag(timeZone, ({ calendarId }) => byId.get(calendarId)?.mayEdit ?? false, drop);
  const tools: GridTools = {
    timeZone,
    today,
    drag,
    openKey: search.event ? `${search.event} ${search.at ?? ""}` : null,
    colorOf: ({ calendarId }) => byId.get(calendarId)?.color ?? "#71717a",
    open: ({ id, occurrenceAt, startAt }) =>
      !drag.wasDragged() && go({ event: id, at: occurrenceAt ?? startAt, new: undefined }),
    create: (day, minutes) => go({ new: minutes === null ? day : `${day}T${clock(minutes)}`, event: undefined }),
    showDay: (day) => go({ view: "day", date: day }),
  };
  const answer = (scope: Scope | null) => {
    if (asked && scope) move(asked.item, asked.times, scope);
    setAsked(null);
  };
  return { tools, asked, answer };
}

function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
