import { createFileRoute } from "@tanstack/react-router";
import { BudgetsPage } from "../../../../features/providers/budgets/budgets-page.tsx";

export const Route = createFileRoute("/o/$org/settings/budgets")({
  loader: ({ context: { queryClient, api } }) => queryClient.ensureQueryData(api.providers.budgets.list.queryOptions()),
  component: BudgetsPage,
});
