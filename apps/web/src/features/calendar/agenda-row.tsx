import RepeatIcon from "lucide-react/icons/repeat";
import { formatTime } from "./format-times.ts";
import type { GridTools } from "./grid-tools.ts";
import { keyOf, type Placed } from "./place-occurrence.ts";

/** An event of the agenda: when, what, where. */
export function AgendaRow({ placed: { occurrence, isLong }, tools }: { placed: Placed; tools: GridTools }) {
  const { startAt, endAt, title, location } = occurrence;
  return (
    <button
      type="button"
      data-row
      aria-current={tools.openKey === keyOf(occurrence) ? "page" : undefined}
      onClick={() => tools.open(occurrence)}
      className="flex min-h-12 w-full items-center gap-3 px-3 py-2 text-left hover:bg-hover aria-[current]:bg-accent-soft"
    >
      <span
        aria-hidden="true"
        className="h-8 w-1 shrink-0 rounded-full"
        style={{ backgroundColor: tools.colorOf(occurrence) }}
      />
      <span className="w-24 shrink-0 text-[13px] text-ink-soft tabular-nums">
        {isLong ? "All day" : `${formatTime(startAt, tools.timeZone)} – ${formatTime(endAt, tools.timeZone)}`}
      </span>
      <span className="min-w-0 grow">
        <span className="block truncate">{title}</span>
        {location && <span className="block truncate text-xs text-ink-soft">{location}</span>}
      </span>
      {occurrence.occurrenceAt && <RepeatIcon size={13} className="shrink-0 text-ink-faint" aria-label="Repeats" />}
    </button>
  );
}
