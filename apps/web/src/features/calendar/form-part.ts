import type { EventDraft } from "./event-draft.ts";

/** What the parts of the form share. */
export type FormPart = {
  draft: EventDraft;
  change: (change: Partial<EventDraft>) => void;
  fields: Record<string, string>;
};
