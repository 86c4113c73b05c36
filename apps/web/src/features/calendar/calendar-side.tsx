import { Button } from "@guildhall/ui";
import PlusIcon from "lucide-react/icons/plus";
import UploadIcon from "lucide-react/icons/upload";
import { CalendarsPanel } from "./calendars-panel.tsx";
import type { CalendarTask } from "./calendar-tasks.tsx";
import type { CalendarItem } from "./calendar-types.ts";
import { useRemovals } from "./removals.ts";
import type { CalendarState } from "./use-calendar-state.ts";
import { useRemoveCalendar } from "./use-remove-calendar.ts";

/** Beside the events: which calendars there are, and what can be done to them. */
export function CalendarSide({
  state,
  calendars,
  onTask,
}: {
  state: CalendarState;
  calendars: CalendarItem[];
  onTask: (task: CalendarTask) => void;
}) {
  const remove = useRemoveCalendar();
  const removed = new Set(useRemovals().map(({ key }) => key));
  const choose = (task: CalendarTask) =>
    task.kind === "delete" && task.calendar ? remove(task.calendar) : onTask(task);
  return (
    <aside aria-label="Calendars" className="flex w-full shrink-0 flex-col gap-2 lg:w-56">
      <CalendarsPanel
        calendars={calendars.filter(({ id }) => !removed.has(id))}
        hidden={state.hidden}
        onHide={(ids) => state.go({ hide: ids.join(",") }, true)}
        onTask={choose}
      />
      <div className="flex flex-wrap gap-1.5">
        <Button
          look="ghost"
          size="sm"
          icon={<PlusIcon size={14} />}
          onClick={() => onTask({ kind: "create", calendar: null })}
        >
          Create calendar
        </Button>
        <Button
          look="ghost"
          size="sm"
          icon={<UploadIcon size={14} />}
          onClick={() => onTask({ kind: "import", calendar: null })}
        >
          Import a file
        </Button>
      </div>
    </aside>
  );
}
