import { isDay } from "./zone-time.ts";

export const views = ["month", "week", "day", "agenda"] as const;
export type View = (typeof views)[number];

/** What the address says of the calendar: everything that is seen. */
export type CalendarSearch = {
  view?: View;
  date?: string;
  /** The calendars that are hidden, by id. */
  hide?: string;
  /** The event that is open, and which of its repetitions. */
  event?: string;
  at?: string;
  /** The event that is open is being changed. */
  edit?: boolean;
  /** An event is being made, on this day and at this time: `2026-11-24T09:00`, or all day without a time. */
  new?: string;
};

/** Keeps what is right in an address and leaves the rest. */
export function readCalendarSearch(search: Record<string, unknown>): CalendarSearch {
  const { date, hide, event, at } = search;
  const view = views.find((known) => known === search["view"]);
  const begin = search["new"];
  return {
    ...(view && { view }),
    ...(isDay(date) && { date }),
    ...(typeof hide === "string" && /^cal_[\w,]+$/.test(hide) && { hide }),
    ...(typeof event === "string" && /^evt_\w+$/.test(event) && { event }),
    ...(typeof at === "string" && !Number.isNaN(Date.parse(at)) && { at }),
    ...(search["edit"] === true && { edit: true }),
    ...(typeof begin === "string" && isBegin(begin) && { new: begin }),
  };
}

function isBegin(text: string): boolean {
  return isDay(text.slice(0, 10)) && /^.{10}(T([01]\d|2[0-3]):[0-5]\d)?$/.test(text);
}
