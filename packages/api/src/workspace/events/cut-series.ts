import { formatRule, parseRule } from "./recurrence/recurrence.contract.ts";
import { expandRule } from "./recurrence/expand-rule.ts";
import type { RepeatingEvent } from "./find-repetition.ts";
import type { EventWriter } from "./events.select.ts";

/** The rule of a series that ends before one of its repetitions, and the rule of what then goes on by itself. */
export function cutRule(series: RepeatingEvent, at: Date): { before: string; after: string } {
  const rule = parseRule(series.recurrenceRule);
  if (!rule) throw new Error("a stored rule can't be read");
  const until = `${new Date(at.getTime() - 1000).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const done = rule.count === null ? 0 : expandRule(series, { from: series.startAt, to: at }).length;
  const count = rule.count === null ? null : Math.max(1, rule.count - done);
  return { before: formatRule({ ...rule, count: null, until }), after: formatRule({ ...rule, count }) };
}

/** Ends a series before one of its repetitions; changed ones from there on are left to the caller. */
export async function cutSeries(tx: EventWriter, series: RepeatingEvent, at: Date): Promise<void> {
  const recurrenceEndAt = new Date(at.getTime() - 1000);
  const excludedAt = series.excludedAt.filter((left) => left < at);
  const data = { recurrenceRule: cutRule(series, at).before, recurrenceEndAt, excludedAt };
  await tx.event.update({ where: { id: series.id }, data });
}
