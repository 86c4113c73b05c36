import { z } from "zod";
import { orgProcedure, router } from "../../trpc/init.ts";
import { rest } from "../../trpc/rest.ts";
import { type ProvidersAction, providersPolicy } from "../providers.policy.ts";
import { budgetInput, budgetList, budgetView, createBudgetInput, updateBudgetInput } from "./budgets.contract.ts";
import { createBudget } from "./create-budget.ts";
import { deleteBudget } from "./delete-budget.ts";
import { listBudgets } from "./list-budgets.ts";
import { updateBudget } from "./update-budget.ts";

const may = (action: ProvidersAction) => orgProcedure("providers", providersPolicy, action);

export const budgetsRouter = router({
  list: may("list-budgets")
    .meta(rest("GET /budgets", "List budgets, with what they have given in their periods"))
    .output(budgetList)
    .query(({ ctx }) => listBudgets(ctx)),
  create: may("create-budget")
    .meta(rest("POST /budgets", "Limit what models may cost", { status: 201 }))
    .input(createBudgetInput)
    .output(budgetView)
    .mutation(({ ctx, input }) => createBudget(ctx, input)),
  update: may("update-budget")
    .meta(rest("PATCH /budgets/{id}", "Change a budget"))
    .input(updateBudgetInput)
    .output(budgetView)
    .mutation(({ ctx, input }) => updateBudget(ctx, input)),
  delete: may("delete-budget")
    .meta(rest("DELETE /budgets/{id}", "Delete a budget"))
    .input(budgetInput)
    .output(z.void())
    .mutation(({ ctx, input }) => deleteBudget(ctx, input)),
});
