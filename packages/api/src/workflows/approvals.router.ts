import { pageOf } from "@guildhall/kernel";
import { orgProcedure, publicProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import {
  approvalIdInput,
  approvalLook,
  approvalTokenInput,
  approvalView,
  decideApprovalInput,
  decideByLinkInput,
  delegateApprovalInput,
  listApprovalsInput,
} from "./approvals.contract.ts";
import { type ApprovalsAction, approvalsPolicy } from "./approvals.policy.ts";
import { decideApproval } from "./approvals/decide-approval.ts";
import { decideByLink } from "./approvals/decide-by-link.ts";
import { delegateApproval } from "./approvals/delegate-approval.ts";
import { getApproval } from "./approvals/get-approval.ts";
import { listApprovals } from "./approvals/list-approvals.ts";
import { lookAtApproval } from "./approvals/look-at-approval.ts";

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
  delegate: may("delegate")
    .meta(rest("POST /approvals/{id}/delegation", "Hand an approval to another member"))
    .input(delegateApprovalInput)
    .output(approvalView)
    .mutation(({ ctx, input }) => delegateApproval(ctx, input)),
  look: publicProcedure
    .input(approvalTokenInput)
    .output(approvalLook)
    .query(({ ctx, input }) => lookAtApproval(ctx.services, input)),
  decideByLink: publicProcedure
    .input(decideByLinkInput)
    .output(approvalLook)
    .mutation(({ ctx, input }) => decideByLink(ctx.services, ctx.address ?? null, input)),
});
