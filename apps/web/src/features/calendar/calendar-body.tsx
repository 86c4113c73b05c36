import { Button, EmptyState, ErrorNotice, Skeleton } from "@guildhall/ui";
import CalendarIcon from "lucide-react/icons/calendar-days";
import { failureOf } from "../../api/failure-of.ts";
import { AgendaView } from "./agenda-view.tsx";
import type { GridTools } from "./grid-tools.ts";
import { HoursView } from "./hours-view.tsx";
import { MonthView } from "./month-view.tsx";
import type { CalendarState } from "./use-calendar-state.ts";
import type { useEvents } from "./use-events.ts";

/** The events in the chosen view. */
export function CalendarBody({
  state,
  events,
  tools,
}: {
  state: CalendarState;
  events: ReturnType<typeof useEvents>;
  tools: GridTools;
}) {
  const { view, days, date } = state;
  const { placed, error, isPending, refetch } = events;
  if (error) {
    const { message, details } = failureOf(error);
    return (
      <ErrorNotice
        title="The events can't be shown"
        details={details}
        action={<Button onClick={() => void refetch()}>Try again</Button>}
      >
        {message}
      </ErrorNotice>
    );
  }
  if (isPending) return <Skeleton className="min-h-96 grow" />;
  if (view === "month") return <MonthView days={days} date={date} placed={placed} tools={tools} />;
  if (view === "week" || view === "day") return <HoursView key={view} days={days} placed={placed} tools={tools} />;
  if (placed.length > 0) return <AgendaView days={days} placed={placed} tools={tools} />;
  return (
    <EmptyState
      drawing={<CalendarIcon size={32} />}
      title="Nothing is planned in these 30 days"
      action={
        <Button look="primary" onClick={() => tools.create(date, null)}>
          Create event
        </Button>
      }
    >
      Meetings, holidays and whatever repeats stand here, in your own time.
    </EmptyState>
  );
}
