import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import {
  calendarFeed,
  calendarIdInput,
  calendarPage,
  calendarView,
  createCalendarInput,
  importPreview,
  importResult,
  listCalendarsInput,
  previewImportInput,
  updateCalendarInput,
} from "./calendars.contract.ts";
import { type CalendarsAction, calendarsPolicy } from "./calendars.policy.ts";
import { closeFeed } from "./close-feed.ts";
import { createCalendar } from "./create-calendar.ts";
import { deleteCalendar } from "./delete-calendar.ts";
import { getCalendar } from "./get-calendar.ts";
import { importCalendar } from "./import-calendar.ts";
import { listCalendars } from "./list-calendars.ts";
import { openFeed } from "./open-feed.ts";
import { previewImport } from "./preview-import.ts";
import { updateCalendar } from "./update-calendar.ts";

const may = (action: CalendarsAction) => orgProcedure("calendars", calendarsPolicy, action);
const calendarId = calendarView.pick({ id: true });

export const calendarsRouter = router({
  list: may("list")
    .meta(rest("GET /calendars", "List calendars"))
    .input(listCalendarsInput)
    .output(calendarPage)
    .query(({ ctx, input }) => listCalendars(ctx, input)),
  get: may("get")
    .meta(rest("GET /calendars/{id}", "Read a calendar"))
    .input(calendarIdInput)
    .output(calendarView)
    .query(({ ctx, input }) => getCalendar(ctx, input)),
  create: may("create")
    .meta(rest("POST /calendars", "Create a calendar", { status: 201 }))
    .input(createCalendarInput)
    .output(calendarView)
    .mutation(({ ctx, input }) => createCalendar(ctx, input)),
  update: may("update")
    .meta(rest("PATCH /calendars/{id}", "Change a calendar"))
    .input(updateCalendarInput)
    .output(calendarView)
    .mutation(({ ctx, input }) => updateCalendar(ctx, input)),
  delete: may("delete")
    .meta(rest("DELETE /calendars/{id}", "Delete a calendar with its events"))
    .input(calendarIdInput)
    .output(calendarId)
    .mutation(({ ctx, input }) => deleteCalendar(ctx, input)),
  openFeed: may("open-feed")
    .meta(rest("POST /calendars/{id}/feed", "Make a secret address for other programs", { status: 201 }))
    .input(calendarIdInput)
    .output(calendarFeed)
    .mutation(({ ctx, input }) => openFeed(ctx, input)),
  closeFeed: may("close-feed")
    .meta(rest("DELETE /calendars/{id}/feed", "Make the secret address useless"))
    .input(calendarIdInput)
    .output(calendarId)
    .mutation(({ ctx, input }) => closeFeed(ctx, input)),
  previewImport: may("preview-import")
    .meta(rest("POST /calendars/import/preview", "Tell what importing an iCalendar file would bring"))
    .input(previewImportInput)
    .output(importPreview)
    .mutation(({ ctx, input }) => previewImport(ctx, input)),
  import: may("import")
    .meta(rest("POST /calendars/import", "Import an iCalendar file"))
    .input(previewImportInput)
    .output(importResult)
    .mutation(({ ctx, input }) => importCalendar(ctx, input)),
});
