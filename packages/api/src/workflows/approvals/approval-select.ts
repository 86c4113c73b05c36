import type { Prisma } from "@guildhall/db";
import { jsonValue } from "@guildhall/kernel";
import type { Principal } from "../../ground/principal.ts";
import type { ApprovalView } from "../approvals.contract.ts";
import { isAsked, mayDelegate } from "../approvals.policy.ts";

export const approvalSelect = {
  id: true,
  runId: true,
  title: true,
  message: true,
  data: true,
  assigneeId: true,
  role: true,
  dueAt: true,
  status: true,
  decidedById: true,
  decidedAt: true,
  comment: true,
  createdAt: true,
  toolCallId: true,
  handedById: true,
  handedAt: true,
  handedNote: true,
  assignee: { select: { name: true } },
  handedBy: { select: { name: true } },
  run: { select: { conversationId: true, workflow: { select: { id: true, name: true } } } },
} satisfies Prisma.ApprovalSelect;

type Row = Prisma.ApprovalGetPayload<{ select: typeof approvalSelect }>;

/** An approval as the inbox shows it to somebody. */
export function toApprovalView(
  principal: Principal,
  { run, data, assignee, handedBy, ...approval }: Row,
): ApprovalView {
  return {
    ...approval,
    data: jsonValue.parse(data),
    conversationId: run.conversationId,
    workflowId: run.workflow?.id ?? null,
    workflowName: run.workflow?.name ?? null,
    assigneeName: assignee?.name ?? null,
    handedByName: handedBy?.name ?? null,
    mayDelegate: approval.status === "open" && run.conversationId === null && mayDelegate(principal, approval),
    isMine: isAsked(principal, approval),
  };
}
