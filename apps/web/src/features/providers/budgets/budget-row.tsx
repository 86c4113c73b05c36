import { Badge, Button, ExactTime, IconButton, Status } from "@guildhall/ui";
import Trash2Icon from "lucide-react/icons/trash-2";
import { BudgetBar } from "./budget-bar.tsx";
import { type BudgetItem, periodNames, subjectOf } from "./budget-item.ts";
import { showMoney } from "./show-money.ts";

type RowProps = { budget: BudgetItem; onChange?: () => void; onDelete?: () => void };

/** A budget: for what it holds, how much it has given, and what can be done about it. */
export function BudgetRow({ budget, onChange, onDelete }: RowProps) {
  const { isPerRun, isHard, isEnabled, period, limitMicros, renewsAt } = budget;
  const subject = subjectOf(budget);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="flex min-w-48 grow basis-64 flex-col gap-1.5">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          <span className="wrap-anywhere">{subject}</span>
          <Badge>
            {showMoney(limitMicros)} {isPerRun ? "each" : periodNames[period]}
          </Badge>
          {!isHard && <Badge>Only watches</Badge>}
          {!isEnabled && <Status kind="stopped" label="Off" />}
        </p>
        {!isPerRun && <BudgetBar budget={budget} />}
        {renewsAt && !isPerRun && (
          <p className="text-[13px] text-ink-faint">
            Begins anew <ExactTime at={renewsAt} />
          </p>
        )}
      </div>
      {onChange && onDelete && (
        <div className="flex items-center gap-1">
          <Button size="sm" aria-label={`Change the budget for ${subject}`} onClick={onChange}>
            Change
          </Button>
          <IconButton label={`Delete the budget for ${subject}`} icon={<Trash2Icon size={16} />} onClick={onDelete} />
        </div>
      )}
    </li>
  );
}
