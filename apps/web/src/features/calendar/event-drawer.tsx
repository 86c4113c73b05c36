import { Drawer, ErrorNotice, Skeleton } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import type { CalendarItem } from "./calendar-types.ts";
import { draftFrom, newDraft } from "./event-draft.ts";
import { EventForm } from "./event-form.tsx";
import { EventDetailsView } from "./event-details-view.tsx";
import type { CalendarState } from "./use-calendar-state.ts";

/** What is open at the right: an event, its form, or the form of a new one. */
export function EventDrawer({ state, calendars }: { state: CalendarState; calendars: CalendarItem[] }) {
  const { search, close } = state;
  const title = search.new ? "Create event" : search.edit ? "Change event" : "Event";
  return (
    <Drawer open={Boolean(search.new ?? search.event)} onOpenChange={(open) => open || close()} title={title}>
      {search.new ? (
        <EventForm
          key={search.new}
          draft={newDraft(search.new, state.timeZone)}
          event={null}
          calendars={calendars}
          onDone={close}
        />
      ) : (
        search.event && <OpenEvent id={search.event} state={state} calendars={calendars} />
      )}
    </Drawer>
  );
}

function OpenEvent({ id, state, calendars }: { id: string; state: CalendarState; calendars: CalendarItem[] }) {
  const { search, timeZone, go, close } = state;
  const api = useApi();
  const { data, error } = useQuery(api.events.get.queryOptions({ id, occurrenceAt: search.at ?? null }));
  if (error) {
    return (
      <ErrorNotice title="This event can't be shown" details={failureOf(error).details}>
        {failureOf(error).message}
      </ErrorNotice>
    );
  }
  if (!data) return <Skeleton className="h-40" />;
  if (search.edit && data.mayEdit) {
    return <EventForm draft={draftFrom(data)} event={data} calendars={calendars} onDone={close} />;
  }
  return <EventDetailsView event={data} timeZone={timeZone} onEdit={() => go({ edit: true })} onDone={close} />;
}
