import { frequencies, type Rule, type Weekday, weekdays } from "@guildhall/api/client";
import { DateInput, Field, Select, TextInput } from "@guildhall/ui";
import { weekdayName } from "./describe-rule.ts";
import { RuleDays } from "./rule-days.tsx";
import { addMonths, weekdayOf } from "./zone-time.ts";

const units = { DAILY: "days", WEEKLY: "weeks", MONTHLY: "months", YEARLY: "years" };
const paces = frequencies.map((value) => ({ value, label: units[value] }));
const ends = [
  { value: "never", label: "Never" },
  { value: "until", label: "On a day" },
  { value: "count", label: "After a number of times" },
] as const;

/** A rule, part by part. */
export function RuleBuilder({
  rule,
  startDay,
  onChange,
}: {
  rule: Rule;
  startDay: string;
  onChange: (rule: Rule) => void;
}) {
  const change = (part: Partial<Rule>) => onChange({ ...rule, ...part });
  const startWeekday: Weekday = weekdays[weekdayOf(startDay)] ?? "MO";
  const end = rule.count !== null ? "count" : rule.until !== null ? "until" : "never";
  const pace = (frequency: Rule["frequency"]) =>
    change({
      frequency,
      monthDays: [],
      months: [],
      positions: [],
      days: frequency === "WEEKLY" ? [{ weekday: startWeekday, nth: null }] : [],
    });
  const endAs = (value: (typeof ends)[number]["value"]) =>
    change({ count: value === "count" ? 10 : null, until: value === "until" ? compact(addMonths(startDay, 3)) : null });
  return (
    <div className="flex flex-col gap-3 rounded-panel border border-line p-3">
      <div className="grid grid-cols-2 gap-3">
        <Field label="Every">
          {(control) => (
            <Count {...control} value={rule.interval} most={999} onChange={(interval) => change({ interval })} />
          )}
        </Field>
        <Field label="Unit">
          {(control) => <Select {...control} choices={paces} value={rule.frequency} onChange={pace} />}
        </Field>
      </div>
      {rule.frequency === "WEEKLY" && (
        <RuleDays rule={rule} nameOf={weekdayName} onChange={(days) => change({ days })} />
      )}
      <div className="grid grid-cols-2 gap-3">
        <Field label="Ends">{(control) => <Select {...control} choices={ends} value={end} onChange={endAs} />}</Field>
        {rule.until !== null && (
          <Field label="Last day">
            {(control) => (
              <DateInput
                {...control}
                value={spread(rule.until ?? "")}
                onChange={({ target }) => target.value && change({ until: compact(target.value) })}
              />
            )}
          </Field>
        )}
        {rule.count !== null && (
          <Field label="Times">
            {(control) => (
              <Count {...control} value={rule.count ?? 1} most={1000} onChange={(count) => change({ count })} />
            )}
          </Field>
        )}
      </div>
    </div>
  );
}

function Count({
  value,
  most,
  onChange,
  ...control
}: {
  value: number;
  most: number;
  onChange: (value: number) => void;
  id: string;
}) {
  return (
    <TextInput
      {...control}
      type="number"
      min={1}
      max={most}
      value={value}
      onChange={({ target }) => {
        const next = Math.round(target.valueAsNumber);
        if (next >= 1 && next <= most) onChange(next);
      }}
    />
  );
}

const compact = (day: string) => day.replaceAll("-", "");
const spread = (until: string) => `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`;
