import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../../api/use-api.ts";
import { type BudgetDraft, inputOf } from "./budget-draft.ts";
import type { BudgetItem } from "./budget-item.ts";

/** Keeps what a form of a budget says: a new one, or the one that is changed. */
export function useSaveBudget(budget: BudgetItem | null, onSaved: () => void) {
  const { budgets } = useApi().providers;
  const toast = useToast();
  const queryClient = useQueryClient();
  const manners = {
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: budgets.pathKey() });
      onSaved();
      toast({ title: budget ? "The budget is saved" : "The budget is made" });
    },
  };
  const create = useMutation(budgets.create.mutationOptions(manners));
  const update = useMutation(budgets.update.mutationOptions(manners));
  return {
    run: (draft: BudgetDraft, limitMicros: number) => {
      const { period, isHard, isEnabled } = draft;
      if (budget) update.mutate({ id: budget.id, limitMicros, period, isHard, isEnabled });
      else create.mutate(inputOf(draft, limitMicros));
    },
    error: create.error ?? update.error,
    isPending: create.isPending || update.isPending,
  };
}
