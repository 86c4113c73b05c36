import { AppError } from "@guildhall/kernel";
import { longestEventMs } from "./events.contract.ts";
import { checkRule } from "./recurrence/expand-rule.ts";
import { formatRule, parseRule } from "./recurrence/recurrence.contract.ts";
import { dayStart } from "./recurrence/wall-time.ts";

export type Place = { startAt: Date; endAt: Date; isAllDay: boolean; timeZone: string };

/** Holds times against the rules: whole days begin and end at midnight of their zone, and nothing ends before it begins. */
export function placeEvent<Given extends Place & { recurrenceRule: string | null }>(given: Given) {
  const { isAllDay, timeZone, recurrenceRule } = given;
  const startAt = isAllDay ? dayStart(given.startAt, timeZone) : given.startAt;
  const endAt = isAllDay ? endOfDays(startAt, given.endAt, timeZone) : given.endAt;
  if (endAt < startAt) throw badEnd("is before the start", "An event can't end before it begins.");
  if (endAt.getTime() - startAt.getTime() > longestEventMs)
    throw badEnd("is more than 400 days after the start", "An event can't be longer than 400 days.");
  const rule = recurrenceRule === null ? null : parseRule(recurrenceRule);
  const written = rule && formatRule(rule);
  const recurrenceEndAt = written ? checkRule({ startAt, timeZone, recurrenceRule: written }) : null;
  return { ...given, startAt, endAt, recurrenceRule: written, recurrenceEndAt };
}

/** At least one day, and up to the midnight that follows. */
function endOfDays(startAt: Date, given: Date, timeZone: string): Date {
  const least = new Date(startAt.getTime() + 1);
  return dayStart(given < least ? least : given, timeZone, { up: true });
}

function badEnd(words: string, userMessage: string): AppError {
  return new AppError({ code: "bad-input", reason: "bad-end", userMessage, fields: { endAt: words } });
}
