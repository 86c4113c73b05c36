import { ShareDialog } from "../orgs/sharing/share-dialog.tsx";
import { CalendarForm } from "./calendar-form.tsx";
import type { CalendarItem } from "./calendar-types.ts";
import { FeedDialog } from "./feed-dialog.tsx";
import { ImportDialog } from "./import-dialog.tsx";

/** Something that is being done to a calendar; without one it is about a new one, or the person's own. */
export type CalendarTask = {
  kind: "create" | "edit" | "import" | "feed" | "share" | "delete";
  calendar: CalendarItem | null;
};

/** The window in which it is done. */
export function CalendarTaskDialog({ task, onDone }: { task: CalendarTask; onDone: () => void }) {
  const { kind, calendar } = task;
  if (kind === "create" || kind === "edit") return <CalendarForm calendar={calendar} onDone={onDone} />;
  if (kind === "import") return <ImportDialog calendar={calendar} onDone={onDone} />;
  if (calendar && kind === "share")
    return <ShareDialog thing={{ kind: "calendar", id: calendar.id }} onClose={onDone} />;
  return calendar && kind === "feed" ? <FeedDialog calendar={calendar} onDone={onDone} /> : null;
}
