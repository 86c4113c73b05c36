import { approvalRow } from "@guildhall/db/rows";
import { idSchema, pageInput, storable, typedText } from "@guildhall/kernel";
import { z } from "zod";

export const approvalIdInput = z.object({ id: idSchema("approval") });

export const listApprovalsInput = pageInput.extend({
  status: approvalRow.shape.status.unwrap().default("open"),
  /** Only those of this run. */
  runId: z.union([idSchema("run"), idSchema("execution")]).optional(),
});
export type ListApprovalsInput = z.infer<typeof listApprovalsInput>;

/** A decision; `data` is what was to be approved, as the person changed it. */
export const decideApprovalInput = approvalIdInput.extend({
  decision: z.enum(["approved", "rejected"]),
  comment: typedText(approvalRow.shape.comment).default(""),
  data: storable.optional(),
});
export type DecideApprovalInput = z.infer<typeof decideApprovalInput>;

/** To whom an approval is handed, and a word with it. */
export const delegateApprovalInput = approvalIdInput.extend({
  userId: idSchema("user"),
  note: typedText(approvalRow.shape.handedNote).default(""),
});
export type DelegateApprovalInput = z.infer<typeof delegateApprovalInput>;

const token = z.string().min(1).max(200);
/** The part of a mailed link that nobody can guess. */
export const approvalTokenInput = z.object({ token });

export const decideByLinkInput = decideApprovalInput.omit({ id: true }).extend({ token });
export type DecideByLinkInput = z.infer<typeof decideByLinkInput>;

/** An approval as the inbox shows it. */
export const approvalView = approvalRow
  .pick({
    id: true,
    runId: true,
    title: true,
    message: true,
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
  })
  .extend({
    data: z.json(),
    workflowId: z.string().nullable(),
    workflowName: z.string().nullable(),
    /** The conversation of which a call waits for it. */
    conversationId: z.string().nullable(),
    /** Who is asked, and who handed it to them. */
    assigneeName: z.string().nullable(),
    handedByName: z.string().nullable(),
    /** Whether the one who asks may hand it to another. */
    mayDelegate: z.boolean(),
    /** Whether the one who asks may decide it. */
    isMine: z.boolean(),
  });
export type ApprovalView = z.infer<typeof approvalView>;

/** What an approval asks, as its mailed link shows it. */
export const approvalLook = approvalView
  .pick({ title: true, message: true, data: true, dueAt: true, status: true, workflowName: true })
  .extend({ organization: z.string() });
export type ApprovalLook = z.infer<typeof approvalLook>;
