import type { Principal } from "../../ground/principal.ts";

export type CalendarsAction =
  | "list"
  | "get"
  | "create"
  | "update"
  | "delete"
  | "open-feed"
  | "close-feed"
  | "preview-import"
  | "import";

/** Everybody looks at calendars; viewers change none. Which calendars is for `calendar-access.ts` to say. */
export function calendarsPolicy({ role }: Principal, action: CalendarsAction): boolean {
  return action === "list" || action === "get" || role !== "viewer";
}
