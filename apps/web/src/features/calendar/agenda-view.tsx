import { formatDay } from "./format-times.ts";
import { AgendaRow } from "./agenda-row.tsx";
import type { GridTools } from "./grid-tools.ts";
import { keyOf, onDay, type Placed } from "./place-occurrence.ts";

/** What comes, day by day; days without anything are left out. */
export function AgendaView({ days, placed, tools }: { days: string[]; placed: Placed[]; tools: GridTools }) {
  const busy = days.map((day) => ({ day, items: onDay(placed, day) })).filter(({ items }) => items.length > 0);
  return (
    <ol className="flex flex-col gap-5">
      {busy.map(({ day, items }) => (
        <li key={day}>
          <h2 className="mb-1 text-xs font-medium text-ink-soft">
            {formatDay(day)}
            {day === tools.today && <span className="ml-2 text-accent-ink">Today</span>}
          </h2>
          <ul className="flex flex-col divide-y divide-line rounded-panel border border-line">
            {items.map((one) => (
              <li key={keyOf(one.occurrence)}>
                <AgendaRow placed={one} tools={tools} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
