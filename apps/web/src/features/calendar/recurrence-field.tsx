import { formatRule, parseRule, plainRule, type Rule, weekdays } from "@guildhall/api/client";
import { Field, Select } from "@guildhall/ui";
import { useState } from "react";
import { describeRule, ordinal, weekdayName } from "./describe-rule.ts";
import type { FormPart } from "./form-part.ts";
import { RuleBuilder } from "./rule-builder.tsx";
import { weekdayOf } from "./zone-time.ts";

/** Whether and how it repeats: one of the usual ways, or a rule of one's own, told in a sentence. */
export function RecurrenceField({ draft, change, fields }: FormPart) {
  const usual = usualRules(draft.startDay);
  const current = draft.recurrenceRule ?? "";
  const isUsual = current === "" || usual.some(({ value }) => value === current);
  const [own, setOwn] = useState(!isUsual);
  const choices = [{ value: "", label: "Does not repeat" }, ...usual, { value: "own", label: "Another way" }];
  const choose = (value: string) => {
    setOwn(value === "own");
    if (value !== "own") change({ recurrenceRule: value || null });
    else if (!draft.recurrenceRule) change({ recurrenceRule: usual[1]?.value ?? null });
  };
  const rule = parseRule(current);
  return (
    <div className="flex flex-col gap-3">
      <Field label="Repeats" error={fields["recurrenceRule"]}>
        {(control) => (
          <Select {...control} choices={choices} value={own || !isUsual ? "own" : current} onChange={choose} />
        )}
      </Field>
      {(own || !isUsual) && rule && (
        <RuleBuilder
          rule={rule}
          startDay={draft.startDay}
          onChange={(next) => change({ recurrenceRule: formatRule(next) })}
        />
      )}
      {rule && <p className="text-[13px] text-ink-soft">{describeRule(current)}</p>}
    </div>
  );
}

/** The usual ways to repeat what begins on this day. */
function usualRules(day: string): { value: string; label: string }[] {
  const weekday = weekdays[weekdayOf(day)] ?? "MO";
  const number = Number(day.slice(8));
  const nth = Math.ceil(number / 7);
  const rule = (change: Partial<Rule>, frequency: Rule["frequency"]) =>
    formatRule({ ...plainRule(frequency), ...change });
  const workweek = weekdays.slice(0, 5).map((name) => ({ weekday: name, nth: null }));
  return [
    { value: rule({}, "DAILY"), label: "Every day" },
    { value: rule({ days: [{ weekday, nth: null }] }, "WEEKLY"), label: `Every week on ${weekdayName(weekday)}` },
    { value: rule({ days: workweek }, "WEEKLY"), label: "Every weekday" },
    { value: rule({ monthDays: [number] }, "MONTHLY"), label: `Every month on the ${ordinal(number)}` },
    {
      value: rule({ days: [{ weekday, nth: nth > 4 ? -1 : nth }] }, "MONTHLY"),
      label: `Every month on the ${nth > 4 ? "last" : ordinal(nth)} ${weekdayName(weekday)}`,
    },
    { value: rule({}, "YEARLY"), label: "Every year on this day" },
  ];
}
