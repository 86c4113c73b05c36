import type { BudgetItem } from "./budget-item.ts";
import { showMoney } from "./show-money.ts";

/** What a budget has given, what is put aside for calls under way, and what is left: as a bar and in words. */
export function BudgetBar({ budget: { spentMicros, reservedMicros, limitMicros } }: { budget: BudgetItem }) {
  const share = (micros: number) => `${Math.min(100, (micros / limitMicros) * 100)}%`;
  const isFull = spentMicros + reservedMicros >= limitMicros;
  return (
    <div className="flex flex-col gap-1">
      <div aria-hidden="true" className="flex h-1.5 overflow-hidden rounded-full bg-sunken">
        <span className={isFull ? "bg-danger-solid" : "bg-accent"} style={{ width: share(spentMicros) }} />
        <span className="bg-accent-line" style={{ width: share(reservedMicros) }} />
      </div>
      <p className="text-[13px] text-ink-soft tabular-nums">
        {showMoney(spentMicros)} of {showMoney(limitMicros)} spent
        {reservedMicros > 0 && <>, {showMoney(reservedMicros)} put aside for calls under way</>}
      </p>
    </div>
  );
}
