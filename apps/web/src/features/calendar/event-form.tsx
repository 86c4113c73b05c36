import { Button, ErrorNotice, Field, Select, TextArea, TextInput } from "@guildhall/ui";
import { type FormEvent, useState } from "react";
import type { CalendarItem, EventDetails } from "./calendar-types.ts";
import { reminders } from "./describe-reminder.ts";
import type { EventDraft } from "./event-draft.ts";
import { EventMoreFields } from "./event-more-fields.tsx";
import { EventTimeFields } from "./event-time-fields.tsx";
import { RecurrenceField } from "./recurrence-field.tsx";
import { ScopeDialog } from "./scope-dialog.tsx";
import { useSaveEvent } from "./use-save-event.ts";

/** The form of an event, new or there. */
export function EventForm({
  draft: first,
  event,
  calendars,
  onDone,
}: {
  draft: EventDraft;
  event: EventDetails | null;
  calendars: CalendarItem[];
  onDone: () => void;
}) {
  const [draft, setDraft] = useState(first);
  const [asks, setAsks] = useState(false);
  const { check, save, failure, fields, busy } = useSaveEvent(event, onDone);
  const change = (part: Partial<EventDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (!check(draft)) return;
    if (event?.occurrenceAt) setAsks(true);
    else save({ ...draft, calendarId: chosen }, "all");
  };
  const own = calendars.filter(({ mayEdit }) => mayEdit).map(({ id, name }) => ({ value: id, label: name }));
  const choices = own.length > 0 ? own : [{ value: "", label: "My calendar" }];
  const chosen =
    draft.calendarId || (calendars.find(({ isDefault, mayEdit }) => isDefault && mayEdit)?.id ?? own[0]?.value ?? "");
  const part = { draft, change, fields };
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={submit}>
      {failure && (
        <ErrorNotice title="The event was not saved" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <Field label="Title" error={fields["title"]}>
        {(control) => (
          <TextInput
            {...control}
            autoFocus
            value={draft.title}
            onChange={({ target }) => change({ title: target.value })}
          />
        )}
      </Field>
      <EventTimeFields {...part} />
      <RecurrenceField {...part} />
      <Field label="Calendar">
        {(control) => (
          <Select {...control} choices={choices} value={chosen} onChange={(calendarId) => change({ calendarId })} />
        )}
      </Field>
      <Field label="Where" optional error={fields["location"]}>
        {(control) => (
          <TextInput
            {...control}
            value={draft.location}
            onChange={({ target }) => change({ location: target.value })}
          />
        )}
      </Field>
      <Field label="Reminder" help="Kept with the event; calendar programs that read its feed ring then.">
        {(control) => (
          <Select
            {...control}
            choices={withOwn(draft.remindBeforeMs)}
            value={draft.remindBeforeMs}
            onChange={(remindBeforeMs) => change({ remindBeforeMs })}
          />
        )}
      </Field>
      <Field label="Notes" optional error={fields["description"]}>
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            value={draft.description}
            onChange={({ target }) => change({ description: target.value })}
          />
        )}
      </Field>
      <EventMoreFields {...part} />
      <Button type="submit" look="primary" busy={busy} className="self-start">
        {event ? "Save event" : "Create event"}
      </Button>
      {asks && (
        <ScopeDialog
          verb="Change"
          onCancel={() => setAsks(false)}
          onChoose={(scope) => {
            setAsks(false);
            save({ ...draft, calendarId: scope === "one" ? "" : draft.calendarId }, scope);
          }}
        />
      )}
    </form>
  );
}

/** A reminder that came from a file may be none of those to choose from. */
function withOwn(value: string) {
  if (reminders.some((known) => known.value === value)) return reminders;
  return [...reminders, { value, label: `${Math.round(Number(value) / 60_000)} minutes before` }];
}
