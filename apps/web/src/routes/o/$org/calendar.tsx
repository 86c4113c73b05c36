import { createFileRoute } from "@tanstack/react-router";
import { CalendarPage } from "../../../features/calendar/calendar-page.tsx";
import { readCalendarSearch } from "../../../features/calendar/calendar-search.ts";

export const Route = createFileRoute("/o/$org/calendar")({
  head: () => ({ meta: [{ title: "Calendar · Guildhall" }] }),
  validateSearch: readCalendarSearch,
  component: CalendarPage,
});
