import type { DayFigures } from "@guildhall/api/client";
import { Segments } from "@guildhall/ui";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type Figure, figures, showFigure } from "./figures.ts";
import { daysIn } from "./range-of.ts";
import { usageSearch } from "./usage-search.ts";

const width = 700;
const height = 180;
const choices = Object.entries(figures).map(([value, { label }]) => ({ value, label, drawing: null }));

/** One figure, day by day, as bars. What the drawing tells stands in the tables and the export too. */
export function UsageChart({ range, days }: { range: { from: string; to: string }; days: readonly DayFigures[] }) {
  const { figure = firstShown(days) } = useSearch({ from: "/o/$org/settings/usage" });
  const navigate = useNavigate({ from: "/o/$org/settings/usage" });
  const choose = (value: string) =>
    void navigate({
      search: (before) => ({ ...before, figure: usageSearch.shape.figure.parse(value) }),
      replace: true,
      resetScroll: false,
    });
  return (
    <section aria-label="Day by day" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-semibold">Day by day</h2>
        <Segments label="What is drawn" choices={choices} value={figure} onChange={choose} />
      </div>
      <Bars figure={figure} all={daysIn(range)} days={days} />
    </section>
  );
}

/** Where models cost nothing, a chart of the cost would be empty. */
const firstShown = (days: readonly DayFigures[]): Figure =>
  days.every(({ costMicros }) => costMicros === 0) ? "tokens" : "cost";

type BarsProps = { figure: Figure; all: string[]; days: readonly DayFigures[] };

function Bars({ figure, all, days }: BarsProps) {
  const byDay = new Map(days.map((day) => [day.day, figures[figure].of(day)]));
  const top = Math.max(...byDay.values(), 1);
  const step = width / all.length;
  const most = showFigure(figure, Math.max(...byDay.values(), 0));
  const label = `${figures[figure].label} from ${all[0]} to ${all.at(-1)}; at most ${most} on one day`;
  return (
    <figure className="flex flex-col gap-1">
      <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className="w-full text-accent">
        <line x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} className="stroke-line" />
        {all.map((day, at) => {
          const value = byDay.get(day) ?? 0;
          const tall = value === 0 ? 0 : Math.max(2, (value / top) * (height - 12));
          const wide = Math.max(1, Math.min(step * 0.7, 36));
          return (
            <g key={day}>
              <title>{`${day}: ${showFigure(figure, value)}`}</title>
              <rect x={at * step} y="0" width={step} height={height} fill="transparent" />
              <rect
                x={at * step + (step - wide) / 2}
                y={height - tall}
                width={wide}
                height={tall}
                rx={Math.min(2, wide / 2)}
                fill="currentColor"
              />
            </g>
          );
        })}
      </svg>
      <figcaption className="flex justify-between text-[13px] text-ink-faint tabular-nums">
        <span>{all[0]}</span>
        <span>At most {most} a day</span>
        <span>{all.at(-1)}</span>
      </figcaption>
    </figure>
  );
}
