import { Button } from "@guildhall/ui";
import PlusIcon from "lucide-react/icons/plus";
import { useState } from "react";
import { CalendarBody } from "./calendar-body.tsx";
import { CalendarSide } from "./calendar-side.tsx";
import { type CalendarTask, CalendarTaskDialog } from "./calendar-tasks.tsx";
import { CalendarToolbar } from "./calendar-toolbar.tsx";
import { EventDrawer } from "./event-drawer.tsx";
import { ScopeDialog } from "./scope-dialog.tsx";
import { titleOf } from "./shown-days.ts";
import { useCalendarState } from "./use-calendar-state.ts";
import { useCalendars, useEvents } from "./use-events.ts";
import { useGridTools } from "./use-grid-tools.ts";
import { usePageKeys } from "./use-page-keys.ts";

/** Calendars by month, week, day or as an agenda. */
export function CalendarPage() {
  const state = useCalendarState();
  const calendars = useCalendars();
  const events = useEvents(state);
  const [task, setTask] = useState<CalendarTask | null>(null);
  const { tools, asked, answer } = useGridTools(state, calendars.items);
  usePageKeys(state);
  const { view, date, timeZone } = state;
  const isGrid = view === "week" || view === "day";
  return (
    <div
      className={`mx-auto flex w-full max-w-[90rem] flex-col gap-3 px-4 py-4 md:px-6 ${isGrid ? "h-full min-h-[32rem]" : "min-h-full"}`}
    >
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-3">
        <h1 className="text-lg font-semibold tracking-tight">
          {titleOf(view, date)}
          <span className="ml-3 text-xs font-normal text-ink-faint">{timeZone}</span>
        </h1>
        <Button look="primary" data-create icon={<PlusIcon size={15} />} onClick={() => tools.create(date, null)}>
          Create event
        </Button>
      </div>
      <CalendarToolbar state={state} />
      <div className="flex min-h-0 grow flex-col gap-4 lg:flex-row">
        <div className="flex min-h-0 min-w-0 grow flex-col">
          <CalendarBody state={state} events={events} tools={tools} />
        </div>
        <CalendarSide state={state} calendars={calendars.items} onTask={setTask} />
      </div>
      <EventDrawer state={state} calendars={calendars.items} />
      {task && <CalendarTaskDialog task={task} onDone={() => setTask(null)} />}
      {asked && <ScopeDialog verb="Move" onChoose={answer} onCancel={() => answer(null)} />}
    </div>
  );
}
