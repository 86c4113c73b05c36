import type { FiguresView } from "@guildhall/api/client";
import { formatDuration } from "../conversations/format-duration.ts";
import { formatMoney } from "../conversations/format-money.ts";
import { sumOf } from "./sum-of.ts";

const whole = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });

/** What all the days come to. */
export function UsageTotals({ figures: { days } }: { figures: FiguresView }) {
  const answered = days.filter(({ averageResponseMs }) => averageResponseMs !== null);
  const waited = sumOf(answered, ({ averageResponseMs, messages }) => (averageResponseMs ?? 0) * messages);
  const answers = sumOf(answered, ({ messages }) => messages);
  const totals = [
    ["Cost", formatMoney(sumOf(days, ({ costMicros }) => costMicros)) || "$0"],
    ["Tokens", whole.format(sumOf(days, ({ tokens }) => tokens))],
    ["Messages", whole.format(sumOf(days, ({ messages }) => messages))],
    ["Conversations", whole.format(sumOf(days, ({ conversations }) => conversations))],
    ["Workflow runs", whole.format(sumOf(days, ({ workflowsExecuted }) => workflowsExecuted))],
    ["Errors", whole.format(sumOf(days, ({ errors }) => errors))],
    ["Time to answer", answers > 0 ? formatDuration(waited / answers) : "–"],
  ] as const;
  return (
    <dl className="flex flex-wrap gap-px overflow-hidden rounded-panel border border-line bg-line">
      {totals.map(([name, value]) => (
        <div key={name} className="grow basis-28 bg-surface px-3 py-2.5">
          <dt className="text-[13px] text-ink-faint">{name}</dt>
          <dd className="text-lg font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
