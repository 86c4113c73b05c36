import { joinClasses } from "@guildhall/ui";
import { EventChip } from "./event-chip.tsx";
import { formatDay } from "./format-times.ts";
import type { GridTools } from "./grid-tools.ts";
import { keyOf, onDay, type Placed } from "./place-occurrence.ts";

const mostShown = 3;
const weekday = new Intl.DateTimeFormat(undefined, { weekday: "short", timeZone: "UTC" });

/** A month in weeks. */
export function MonthView({
  days,
  date,
  placed,
  tools,
}: {
  days: string[];
  date: string;
  placed: Placed[];
  tools: GridTools;
}) {
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <table className="h-full w-full table-fixed border-collapse overflow-hidden rounded-panel border border-line">
      <thead>
        <tr className="bg-rail text-xs text-ink-soft">
          {days.slice(0, 7).map((day) => (
            <th key={day} scope="col" className="h-7 border border-line font-normal">
              {weekday.format(new Date(`${day}T00:00:00Z`))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]} style={{ height: `${100 / weeks.length}%` }}>
            {week.map((day) => (
              <MonthDay
                key={day}
                day={day}
                isOther={day.slice(0, 7) !== date.slice(0, 7)}
                placed={onDay(placed, day)}
                tools={tools}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MonthDay({
  day,
  isOther,
  placed,
  tools,
}: {
  day: string;
  isOther: boolean;
  placed: Placed[];
  tools: GridTools;
}) {
  const shown = placed.length > mostShown + 1 ? placed.slice(0, mostShown) : placed;
  const isToday = day === tools.today;
  return (
    <td
      data-day={day}
      className={joinClasses(
        "relative h-24 border border-line p-1 align-top",
        isOther && "bg-rail",
        tools.drag.preview?.day === day && "bg-accent-soft",
      )}
    >
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Create event on ${formatDay(day)}`}
        onClick={() => tools.create(day, null)}
        className="absolute inset-0 cursor-default"
      />
      <button
        type="button"
        onClick={() => tools.showDay(day)}
        aria-label={formatDay(day)}
        aria-current={isToday ? "date" : undefined}
        className="relative mb-0.5 flex size-6 items-center justify-center rounded-full text-xs hover:bg-hover aria-[current]:bg-accent aria-[current]:font-semibold aria-[current]:text-on-accent"
      >
        {Number(day.slice(8))}
      </button>
      <ul className="relative flex flex-col gap-0.5">
        {shown.map((one) => (
          <li key={keyOf(one.occurrence)}>
            <EventChip placed={one} tools={tools} day={day} />
          </li>
        ))}
      </ul>
      {shown.length < placed.length && (
        <button
          type="button"
          onClick={() => tools.showDay(day)}
          className="relative min-h-6 rounded px-1.5 text-xs text-ink-soft hover:bg-hover"
        >
          {placed.length - shown.length} more
        </button>
      )}
    </td>
  );
}
