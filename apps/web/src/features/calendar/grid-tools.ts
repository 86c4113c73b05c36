import type { Occurrence } from "./calendar-types.ts";
import type { EventDrag } from "./use-event-drag.ts";

/** What the views need to show events and to let them be opened, made and moved. */
export type GridTools = {
  timeZone: string;
  today: string;
  openKey: string | null;
  colorOf: (occurrence: Occurrence) => string;
  open: (occurrence: Occurrence) => void;
  create: (day: string, minutes: number | null) => void;
  showDay: (day: string) => void;
  drag: EventDrag;
};
