import { Button, DateInput, IconButton, Segments } from "@guildhall/ui";
import ChevronLeftIcon from "lucide-react/icons/chevron-left";
import ChevronRightIcon from "lucide-react/icons/chevron-right";
import { type View, views } from "./calendar-search.ts";
import { stepDate } from "./shown-days.ts";
import type { CalendarState } from "./use-calendar-state.ts";
import { isDay } from "./zone-time.ts";

const labels: Record<View, string> = { month: "Month", week: "Week", day: "Day", agenda: "Agenda" };
const choices = views.map((value) => ({ value, label: labels[value], drawing: null }));

/** The way through time: today, one further, a date, a view. */
export function CalendarToolbar({ state: { view, date, go } }: { state: CalendarState }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button size="sm" onClick={() => go({ date: undefined })}>
        Today
      </Button>
      <IconButton
        label="Previous"
        keys="p"
        icon={<ChevronLeftIcon size={16} />}
        onClick={() => go({ date: stepDate(view, date, -1) })}
      />
      <IconButton
        label="Next"
        keys="n"
        icon={<ChevronRightIcon size={16} />}
        onClick={() => go({ date: stepDate(view, date, 1) })}
      />
      <span className="w-38">
        <DateInput
          aria-label="Go to date"
          value={date}
          onChange={({ target }) => isDay(target.value) && go({ date: target.value })}
        />
      </span>
      <span className="grow" />
      <Segments label="View" choices={choices} value={view} onChange={(next) => go({ view: next })} />
    </div>
  );
}
