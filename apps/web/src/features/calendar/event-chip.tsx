import type { CSSProperties } from "react";
import { joinClasses } from "@guildhall/ui";
import { formatShortTime, nameOf } from "./format-times.ts";
import { keyOf, type Placed } from "./place-occurrence.ts";
import type { GridTools } from "./grid-tools.ts";

/** The color of a calendar, mixed so that words on it can be read in both themes. */
export function colorStyle(color: string): CSSProperties {
  return {
    backgroundColor: `color-mix(in oklab, ${color} 16%, var(--color-surface))`,
    borderLeftColor: color,
  };
}

/** An event as one line: in a month, above the hours, in the agenda. */
export function EventChip({ placed, tools, day }: { placed: Placed; tools: GridTools; day: string }) {
  const { occurrence, isLong, firstDay } = placed;
  const showsTime = !isLong && firstDay === day;
  const { grab, press } = tools.drag;
  return (
    <button
      type="button"
      data-row
      aria-current={tools.openKey === keyOf(occurrence) ? "page" : undefined}
      onClick={() => tools.open(occurrence)}
      onPointerDown={(event) => grab(event, placed, day, "move")}
      onKeyDown={(event) => press(event, placed)}
      style={colorStyle(tools.colorOf(occurrence))}
      className={joinClasses(
        "relative flex min-h-6 w-full min-w-0 items-center gap-1.5 truncate rounded border-l-3 px-1.5 text-left text-xs aria-[current]:ring-2 aria-[current]:ring-accent",
        tools.drag.preview?.key === keyOf(occurrence) && "opacity-50",
      )}
    >
      <span className="sr-only">{nameOf(occurrence, tools.timeZone)}</span>
      {showsTime && (
        <span aria-hidden="true" className="shrink-0 text-ink-soft tabular-nums">
          {formatShortTime(occurrence.startAt, tools.timeZone)}
        </span>
      )}
      <span aria-hidden="true" className="truncate">
        {occurrence.title}
      </span>
    </button>
  );
}
