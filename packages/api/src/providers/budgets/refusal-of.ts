import type { BudgetPeriod } from "@guildhall/db/rows";
import { AppError } from "@guildhall/kernel";
import { describeSubject, type Subject } from "./describe-subject.ts";
import { periodOf } from "./period-of.ts";

/** A budget that has no room, as the statement that asked tells of it. */
export type Refusal = Subject & { givenMicros: number; limitMicros: number; period: BudgetPeriod };

/** The error for a call that a budget has no room for: which budget, what is left of it, when it begins anew, who can raise it. */
export function refusalOf(refusal: Refusal, amountMicros: number, now = new Date()): AppError {
  const { givenMicros, limitMicros, period, isPerRun } = refusal;
  const left = limitMicros - givenMicros;
  const which = `The budget of ${money(limitMicros)} ${isPerRun ? "" : `${each[period]} `}for ${describeSubject(refusal)}`;
  const what = left > 0 ? `has ${money(left)} left, and this call may cost ${money(amountMicros)}` : "is used up";
  return new AppError({
    code: "limit",
    reason: "budget-used-up",
    userMessage: `${which} ${what}. ${isPerRun ? "" : renewal(period, now)}Owners and admins can raise it under Settings, Budgets.`,
    retry: true,
  });
}

const each = { day: "a day", week: "a week", month: "a month", forever: "in all" } as const;

function renewal(period: BudgetPeriod, now: Date): string {
  const { renewsAt } = periodOf(period, now);
  return renewsAt ? `It begins anew on ${day.format(renewsAt)} at midnight UTC. ` : "";
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", maximumFractionDigits: 6 });
const money = (micros: number) => dollars.format(micros / 1_000_000);
