import { joinClasses } from "@guildhall/ui";
import RepeatIcon from "lucide-react/icons/repeat";
import { colorStyle } from "./event-chip.tsx";
import { formatTime, nameOf } from "./format-times.ts";
import type { GridTools } from "./grid-tools.ts";
import type { Span } from "./lay-out.ts";
import { keyOf, type Placed } from "./place-occurrence.ts";
import { hourPx } from "./use-event-drag.ts";

type Place = { column: number; columns: number };

/** An event among the hours of a day: it is opened, moved, and made longer at its lower edge. */
export function EventBlock({
  placed,
  day,
  span,
  at,
  tools,
}: {
  placed: Placed;
  day: string;
  span: Span;
  at: Place;
  tools: GridTools;
}) {
  const { occurrence, lastDay } = placed;
  const { drag, timeZone } = tools;
  const height = ((span.to - span.from) / 60) * hourPx - 2;
  const style = {
    ...colorStyle(tools.colorOf(occurrence)),
    top: (span.from / 60) * hourPx + 1,
    height,
    left: `calc(${(at.column / at.columns) * 100}% + 1px)`,
    width: `calc(${100 / at.columns}% - 3px)`,
  };
  return (
    <button
      type="button"
      data-row
      style={style}
      aria-current={tools.openKey === keyOf(occurrence) ? "page" : undefined}
      aria-label={nameOf(occurrence, timeZone)}
      onClick={() => tools.open(occurrence)}
      onPointerDown={(event) => drag.grab(event, placed, day, "move")}
      onKeyDown={(event) => drag.press(event, placed)}
      className={joinClasses(
        "absolute flex min-w-0 flex-col items-start overflow-hidden rounded border-l-3 px-1.5 py-0.5 text-left text-xs leading-4 focus-visible:z-20 aria-[current]:ring-2 aria-[current]:ring-accent",
        drag.preview?.key === keyOf(occurrence) && "opacity-50",
      )}
    >
      <span className={joinClasses("max-w-full font-medium", height < 40 ? "truncate" : "line-clamp-2")}>
        {occurrence.title}
      </span>
      {height >= 34 && (
        <span className="flex max-w-full items-center gap-1 truncate text-ink-soft tabular-nums">
          {formatTime(occurrence.startAt, timeZone)}
          {occurrence.occurrenceAt && <RepeatIcon size={10} aria-hidden="true" />}
        </span>
      )}
      {height >= 60 && occurrence.location && (
        <span className="max-w-full truncate text-ink-soft">{occurrence.location}</span>
      )}
      {day === lastDay && (
        <span
          aria-hidden="true"
          onPointerDown={(event) => drag.grab(event, placed, day, "resize")}
          className="absolute inset-x-0 bottom-0 h-1.5 cursor-ns-resize"
        />
      )}
    </button>
  );
}
