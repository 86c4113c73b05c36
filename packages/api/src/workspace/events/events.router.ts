import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { createEvent } from "./create-event.ts";
import { deleteEvent } from "./delete-event.ts";
import {
  createEventInput,
  deleteEventInput,
  eventView,
  getEventInput,
  listEventsInput,
  occurrencePage,
  updateEventInput,
} from "./events.contract.ts";
import { type EventsAction, eventsPolicy } from "./events.policy.ts";
import { getEvent } from "./get-event.ts";
import { listEvents } from "./list-events.ts";
import { updateEvent } from "./update-event.ts";

const may = (action: EventsAction) => orgProcedure("events", eventsPolicy, action);

export const eventsRouter = router({
  list: may("list")
    .meta(rest("GET /events", "List what is under way in a stretch of time"))
    .input(listEventsInput)
    .output(occurrencePage)
    .query(({ ctx, input }) => listEvents(ctx, input)),
  get: may("get")
    .meta(rest("GET /events/{id}", "Read an event"))
    .input(getEventInput)
    .output(eventView)
    .query(({ ctx, input }) => getEvent(ctx, input)),
  create: may("create")
    .meta(rest("POST /events", "Create an event", { status: 201 }))
    .input(createEventInput)
    .output(eventView)
    .mutation(({ ctx, input }) => createEvent(ctx, input)),
  update: may("update")
    .meta(rest("PATCH /events/{id}", "Change an event, or repetitions of it"))
    .input(updateEventInput)
    .output(eventView)
    .mutation(({ ctx, input }) => updateEvent(ctx, input)),
  delete: may("delete")
    .meta(rest("DELETE /events/{id}", "Delete an event, or repetitions of it"))
    .input(deleteEventInput)
    .output(eventView.pick({ id: true }))
    .mutation(({ ctx, input }) => deleteEvent(ctx, input)),
});
