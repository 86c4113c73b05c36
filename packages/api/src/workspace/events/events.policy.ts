import type { Principal } from "../../ground/principal.ts";

export type EventsAction = "list" | "get" | "create" | "update" | "delete";

/** Everybody looks at events; viewers change none. Whose is for the access of their calendars to say. */
export function eventsPolicy({ role }: Principal, action: EventsAction): boolean {
  return action === "list" || action === "get" || role !== "viewer";
}
