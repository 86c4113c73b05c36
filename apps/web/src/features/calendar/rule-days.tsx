import { type Rule, type RuleDay, type Weekday, weekdays } from "@guildhall/api/client";

/** The days of a week on which it repeats; one stays chosen. */
export function RuleDays({
  rule,
  nameOf,
  onChange,
}: {
  rule: Rule;
  nameOf: (weekday: Weekday) => string;
  onChange: (days: RuleDay[]) => void;
}) {
  const chosen = new Set(rule.days.map(({ weekday }) => weekday));
  const toggle = (weekday: Weekday) => {
    const next = weekdays.filter((one) => (one === weekday ? !chosen.has(one) : chosen.has(one)));
    if (next.length > 0) onChange(next.map((one) => ({ weekday: one, nth: null })));
  };
  return (
    <div role="group" aria-label="On" className="flex flex-wrap gap-1.5">
      {weekdays.map((weekday) => (
        <button
          key={weekday}
          type="button"
          aria-pressed={chosen.has(weekday)}
          aria-label={nameOf(weekday)}
          onClick={() => toggle(weekday)}
          className="h-8 min-w-9 rounded-control border border-line text-[13px] hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink"
        >
          {nameOf(weekday).slice(0, 2)}
        </button>
      ))}
    </div>
  );
}
