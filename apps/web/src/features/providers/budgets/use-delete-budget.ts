import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import type { BudgetItem } from "./budget-item.ts";

/** Deletes a budget at once; for a while it can be made again as it was. */
export function useDeleteBudget(): (budget: BudgetItem) => void {
  const { budgets } = useApi().providers;
  const toast = useToast();
  const queryClient = useQueryClient();
  const manners = {
    onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" as const }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: budgets.pathKey() }),
  };
  const create = useMutation(budgets.create.mutationOptions(manners));
  const remove = useMutation(budgets.delete.mutationOptions(manners));
  return (budget) =>
    remove.mutate(
      { id: budget.id },
      {
        onSuccess: () =>
          toast({
            title: "The budget is deleted",
            action: { label: "Undo", run: () => create.mutate(asInput(budget)) },
          }),
      },
    );
}

function asInput({ projectId, agentId, userId, isPerRun, period, limitMicros, isHard, isEnabled }: BudgetItem) {
  const subject = { ...(projectId && { projectId }), ...(agentId && { agentId }), ...(userId && { userId }) };
  return { ...subject, isPerRun, period, limitMicros, isHard, isEnabled };
}
