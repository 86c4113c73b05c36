import { Button, EmptyState } from "@guildhall/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import PiggyBankIcon from "lucide-react/icons/piggy-bank";
import { type ReactNode, useState } from "react";
import { useApi } from "../../../api/use-api.ts";
import { Room } from "../../../shell/settings/room.tsx";
import { useIsAdmin } from "../../orgs/use-is-admin.ts";
import { BudgetDialog } from "./budget-dialog.tsx";
import type { BudgetItem } from "./budget-item.ts";
import { BudgetRow } from "./budget-row.tsx";
import { useDeleteBudget } from "./use-delete-budget.ts";

/** What models may cost: for the organization, its projects, agents and people, and for each run. */
export function BudgetsPage() {
  const { items } = useSuspenseQuery(useApi().providers.budgets.list.queryOptions()).data;
  const isAdmin = useIsAdmin();
  const remove = useDeleteBudget();
  const [edited, setEdited] = useState<BudgetItem | "new" | null>(null);
  const make = (
    <Button look="primary" onClick={() => setEdited("new")}>
      Make budget
    </Button>
  );
  return (
    <Room
      title="Budgets"
      about="What calls of models may cost. A call is made only when every budget that holds for it has room, so none is passed by many calls at once."
      action={isAdmin && items.length > 0 && make}
    >
      {items.length > 0 ? (
        <ul aria-label="Budgets" className="divide-y divide-line rounded-panel border border-line">
          {items.map((budget) => (
            <BudgetRow
              key={budget.id}
              budget={budget}
              {...(isAdmin && { onChange: () => setEdited(budget), onDelete: () => remove(budget) })}
            />
          ))}
        </ul>
      ) : (
        <NoBudget action={isAdmin && make} />
      )}
      {edited && <BudgetDialog budget={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </Room>
  );
}

function NoBudget({ action }: { action: ReactNode }) {
  return (
    <EmptyState
      drawing={<PiggyBankIcon size={28} aria-hidden="true" />}
      title="Nothing limits what models cost"
      action={action}
    >
      {action
        ? "Begin with one for the organization, such as $50 a month. At its limit, answers end with words that say why."
        : "Owners and admins can make budgets. Those for all and those for you are then shown here."}
    </EmptyState>
  );
}
