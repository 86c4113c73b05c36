import { createFileRoute } from "@tanstack/react-router";
import { ApprovalsPage } from "../../../features/workflows/approvals/approvals-page.tsx";

export const Route = createFileRoute("/o/$org/approvals")({
  head: () => ({ meta: [{ title: "Approvals · Guildhall" }] }),
  validateSearch: (search: Record<string, unknown>): { id?: string } =>
    typeof search["id"] === "string" && search["id"] ? { id: search["id"] } : {},
  loader: ({ context: { queryClient, api } }) =>
    queryClient.ensureQueryData(api.approvals.list.queryOptions({ limit: 100 })),
  component: ApprovalsPage,
});
