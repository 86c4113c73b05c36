import { useNow } from "@guildhall/ui";
import type { MouseEvent } from "react";
import { EventBlock } from "./event-block.tsx";
import { formatDay } from "./format-times.ts";
import type { GridTools } from "./grid-tools.ts";
import { layOut } from "./lay-out.ts";
import { keyOf, onDay, type Placed, spanOn } from "./place-occurrence.ts";
import { hourPx } from "./use-event-drag.ts";
import { wallTimeOf } from "./zone-time.ts";

const slotMinutes = 30;
const lines = {
  backgroundImage: "linear-gradient(to bottom, var(--color-line) 1px, transparent 1px)",
  backgroundSize: `100% ${hourPx}px`,
};

/** The hours of one day with what goes on in them; a press on a free hour makes an event there. */
export function DayColumn({ day, placed, tools }: { day: string; placed: Placed[]; tools: GridTools }) {
  const laid = layOut(onDay(placed, day).map((item) => ({ item, span: spanOn(item, day) })));
  const { preview } = tools.drag;
  const createAt = (event: MouseEvent<HTMLButtonElement>) => {
    const { top } = event.currentTarget.getBoundingClientRect();
    const slot = Math.floor((event.clientY - top) / ((hourPx * slotMinutes) / 60));
    tools.create(day, slot * slotMinutes);
  };
  return (
    <div className="relative border-l border-line" data-day={day} style={lines}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={`Create event on ${formatDay(day)}`}
        onClick={createAt}
        className="absolute inset-0 cursor-default"
      />
      {laid.map(({ item, span, column, columns }) => (
        <EventBlock
          key={keyOf(item.occurrence)}
          placed={item}
          day={day}
          span={span}
          at={{ column, columns }}
          tools={tools}
        />
      ))}
      {preview?.day === day && (
        <div
          className="pointer-events-none absolute inset-x-0.5 z-20 rounded border-2 border-dashed border-accent bg-accent-soft/60"
          style={{ top: (preview.from / 60) * hourPx, height: ((preview.to - preview.from) / 60) * hourPx }}
        />
      )}
      {day === tools.today && <NowLine timeZone={tools.timeZone} />}
    </div>
  );
}

function NowLine({ timeZone }: { timeZone: string }) {
  const { minutes } = wallTimeOf(new Date(useNow()), timeZone);
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute inset-x-0 z-10 h-px bg-danger before:absolute before:-top-1 before:-left-1 before:size-2 before:rounded-full before:bg-danger"
      style={{ top: (minutes / 60) * hourPx }}
    />
  );
}
