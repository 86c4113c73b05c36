import { formatMoney } from "../../conversations/format-money.ts";

/** Micro-dollars as money, also when it is none. */
export function showMoney(micros: number): string {
  return formatMoney(micros) || "$0";
}
