import type { DayFigures } from "@guildhall/api/client";
import { formatMoney } from "../conversations/format-money.ts";

/** What can be drawn day by day. */
export const figures = {
  cost: { label: "Cost", of: ({ costMicros }: DayFigures) => costMicros },
  tokens: { label: "Tokens", of: ({ tokens }: DayFigures) => tokens },
  messages: { label: "Runs", of: ({ messages, workflowsExecuted }: DayFigures) => messages + workflowsExecuted },
} as const;
export type Figure = keyof typeof figures;

const whole = new Intl.NumberFormat("en");

/** A figure in its own notation. */
export function showFigure(figure: Figure, value: number): string {
  return figure === "cost" ? formatMoney(value) || "$0" : whole.format(value);
}
