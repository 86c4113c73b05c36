import { pageOf } from "@guildhall/kernel";
import { orgProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { approvalIdInput, approvalView, decideApprovalInput, listApprovalsInput } from "./approvals.contract.ts";
import { type ApprovalsAction, approvalsPolicy } from "./approvals.policy.ts";
import { decideApproval } from "./approvals/decide-approval.ts";
import { getApproval } from "./approvals/get-approval.ts";
import { listApprovals } from "./approvals/list-approvals.ts";

const may = (action: ApprovalsAction) => orgProcedure("approvals", approvalsPolicy, action);

export const approvalsRouter = router({
  list: may("list")
    .meta(rest("GET /approvals", "List approvals"))
    .input(listApprovalsInput)
    .output(pageOf(approvalView))
    .query(({ ctx, input }) => listApprovals(ctx, input)),
  get: may("get")
    .meta(rest("GET /approvals/{id}", "Read an approval"))
    .input(approvalIdInput)
    .output(approvalView)
    .query(({ ctx, input }) => getApproval(ctx, input)),
  decide: may("decide")
    .meta(rest("POST /approvals/{id}/decision", "Approve or reject"))
    .input(decideApprovalInput)
    .output(approvalView)
    .mutation(({ ctx, input }) => decideApproval(ctx, input)),
});
