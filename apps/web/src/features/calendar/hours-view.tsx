import { useEffect, useRef } from "react";
import { DayColumn } from "./day-column.tsx";
import { EventChip } from "./event-chip.tsx";
import type { GridTools } from "./grid-tools.ts";
import { keyOf, onDay, type Placed } from "./place-occurrence.ts";
import { hourPx } from "./use-event-drag.ts";

const firstHour = 7;
const hours = Array.from({ length: 24 }, (_, hour) => hour);
const hourName = new Intl.DateTimeFormat(undefined, { hour: "numeric", timeZone: "UTC" });
const weekday = new Intl.DateTimeFormat(undefined, { weekday: "short", timeZone: "UTC" });

/** One day or a week, hour by hour; whole days stand above. */
export function HoursView({ days, placed, tools }: { days: string[]; placed: Placed[]; tools: GridTools }) {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scroller.current?.scrollTo({ top: firstHour * hourPx - 8 });
  }, []);
  const columns = { gridTemplateColumns: `3.25rem repeat(${days.length}, minmax(0, 1fr))` };
  return (
    <div className="flex min-h-0 grow flex-col overflow-hidden rounded-panel border border-line">
      <div ref={scroller} role="group" aria-label="Hours" tabIndex={0} className="min-h-0 grow overflow-y-scroll">
        <div className="sticky top-0 z-30 grid border-b border-line bg-rail" style={columns}>
          <span />
          {days.map((day) => (
            <DayHead key={day} day={day} placed={placed} tools={tools} />
          ))}
        </div>
        <div className="relative grid" style={{ ...columns, height: 24 * hourPx }} data-hours>
          <div aria-hidden="true">
            {hours.slice(1).map((hour) => (
              <span
                key={hour}
                className="absolute w-11 -translate-y-1/2 text-right text-[11px] text-ink-faint tabular-nums"
                style={{ top: hour * hourPx }}
              >
                {hourName.format(hour * 3_600_000)}
              </span>
            ))}
          </div>
          {days.map((day) => (
            <DayColumn key={day} day={day} placed={placed.filter(({ isLong }) => !isLong)} tools={tools} />
          ))}
        </div>
      </div>
    </div>
  );
}

function DayHead({ day, placed, tools }: { day: string; placed: Placed[]; tools: GridTools }) {
  const isToday = day === tools.today;
  return (
    <div className="flex min-w-0 flex-col gap-0.5 border-l border-line p-1" data-day={day}>
      <button
        type="button"
        onClick={() => tools.showDay(day)}
        aria-current={isToday ? "date" : undefined}
        className="flex flex-wrap items-center justify-center gap-x-1.5 rounded-control py-0.5 text-xs text-ink-soft hover:bg-hover aria-[current]:font-semibold aria-[current]:text-accent-ink"
      >
        {weekday.format(new Date(`${day}T00:00:00Z`))}
        <span className={isToday ? "rounded-full bg-accent px-1.5 text-on-accent" : "text-ink"}>
          {Number(day.slice(8))}
        </span>
      </button>
      {onDay(placed, day)
        .filter(({ isLong }) => isLong)
        .map((one) => (
          <EventChip key={keyOf(one.occurrence)} placed={one} tools={tools} day={day} />
        ))}
    </div>
  );
}
