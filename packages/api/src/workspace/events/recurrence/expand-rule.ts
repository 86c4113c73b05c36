import { AppError } from "@guildhall/kernel";
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { formatRule, parseRule, type Rule } from "./recurrence.contract.ts";
import { inGreenwich, momentOf, wallTimeOf } from "./wall-time.ts";

/** What repeats: when it begins for the first time, in which zone, by which rule. */
export type Repeating = { startAt: Date; timeZone: string; recurrenceRule: string };

/** From `from` on, and before `to`. */
export type Stretch = { from: Date; to: Date };

const dayMs = 86_400_000;

/**
 * When the repetitions begin that lie in a stretch of time, in order. Nine o'clock stays nine o'clock in the zone of the
 * series: the rule is unrolled on the clock of the wall, and each time then becomes a moment.
 */
export function expandRule(series: Repeating, { from, to }: Stretch): Date[] {
  const { timeZone, startAt } = series;
  if (to <= startAt) return [];
  // A change of the clock moves a moment by hours, never by a day.
  const wallFrom = inGreenwich(wallTimeOf(from, timeZone)).epochMilliseconds - dayMs;
  const wallTo = inGreenwich(wallTimeOf(to, timeZone)).epochMilliseconds + dayMs;
  const walls = unroll(series).between(new Date(wallFrom), new Date(wallTo), true);
  return walls.map((wall) => momentOf(wall.toPlainDateTime(), timeZone)).filter((at) => at >= from && at < to);
}

/** The last moment at which a repetition can begin; null when the series goes on for ever. */
export function lastStartOf(series: Repeating): Date | null {
  const { count, until } = ruleOf(series);
  if (until !== null) return momentOf(untilOnTheWall(until, series.timeZone), series.timeZone);
  if (count === null) return null;
  const last = unroll(series).all().at(-1);
  return last ? momentOf(last.toPlainDateTime(), series.timeZone) : series.startAt;
}

/** Throws words for the person when a rule can't be followed to its end. */
export function checkRule(series: Repeating): Date | null {
  try {
    unroll(series).next(new Date(inGreenwich(wallTimeOf(series.startAt, series.timeZone)).epochMilliseconds));
    return lastStartOf(series);
  } catch (cause) {
    const words = "hardly ever comes true, so it can't be followed";
    throw new AppError({
      code: "bad-input",
      reason: "rule-without-repetitions",
      userMessage: "This event would hardly ever repeat. Choose another rule.",
      fields: { recurrenceRule: words },
      cause,
    });
  }
}

function unroll(series: Repeating): RRuleTemporal {
  const rule = ruleOf(series);
  const until = rule.until === null ? null : untilOnTheWall(rule.until, series.timeZone);
  const text = until && `${until.toString({ smallestUnit: "second" }).replace(/[-:]/g, "")}Z`;
  const dtstart = inGreenwich(wallTimeOf(series.startAt, series.timeZone));
  return new RRuleTemporal({ rruleString: formatRule({ ...rule, until: text }), dtstart, includeDtstart: true });
}

function ruleOf({ recurrenceRule }: Repeating): Rule {
  const rule = parseRule(recurrenceRule);
  if (!rule) throw new Error("a stored rule can't be read");
  return rule;
}

/** Until when, as the clock of the series shows it: a date alone means its whole day. */
function untilOnTheWall(until: string, timeZone: string): Temporal.PlainDateTime {
  if (until.endsWith("Z")) return wallTimeOf(new Date(Temporal.Instant.from(until).epochMilliseconds), timeZone);
  if (until.includes("T")) return Temporal.PlainDateTime.from(until);
  return Temporal.PlainDate.from(until).toPlainDateTime("23:59:59");
}
