import { createFileRoute } from "@tanstack/react-router";
import { ApprovalLinkPage } from "../../features/workflows/approvals/link/approval-link-page.tsx";
import { loadApproval } from "../../features/workflows/approvals/link/load-approval.ts";

export const Route = createFileRoute("/approval/$token")({
  head: () => ({ meta: [{ title: "Approval · Guildhall" }] }),
  loader: ({ context: { queryClient, publicApi }, params: { token } }) => loadApproval(queryClient, publicApi, token),
  component: ApprovalLinkPage,
});
