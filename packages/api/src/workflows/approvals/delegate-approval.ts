import type { Role } from "@guildhall/db/rows";
import { AppError } from "@guildhall/kernel";
import { insertAudit } from "../../ground/insert-audit.ts";
import { notAllowed } from "../../ground/not-allowed.ts";
import type { OrgContext } from "../../ground/principal.ts";
import { withTransaction } from "../../ground/with-transaction.ts";
import type { ApprovalView, DelegateApprovalInput } from "../approvals.contract.ts";
import { isAsked, mayDelegate } from "../approvals.policy.ts";
import { approvalSelect, toApprovalView } from "./approval-select.ts";
import { getApproval } from "./get-approval.ts";

/* The mail to the new one makes a new link; until then there is none. */
const handOn = `
  update "Approval" a set "assigneeId" = m."userId", "handedById" = $5, "handedAt" = now(), "handedNote" = $6,
    "tokenHash" = null, "mailAt" = now(), "mailsBefore" = mails
  from "Member" m
  where a.id = $1 and a."orgId" = $2 and a.status = 'open' and a."assigneeId" is not distinct from $3
    and m."orgId" = a."orgId" and m."userId" = $4 and m.role = $7::"Role"
  returning a.id`;

/**
 * Hands an open approval to another member who may decide it: from then on they alone are asked, by mail too, and earlier
 * links open nothing. Of two who hand it on or decide it at the same moment, the second is told.
 */
export async function delegateApproval(
  context: OrgContext,
  { id, userId, note }: DelegateApprovalInput,
): Promise<ApprovalView> {
  const { db, principal, services } = context;
  const { orgId, userId: actorId } = principal;
  const approval = await getApproval(context, { id }, "use");
  if (!mayDelegate(principal, approval)) throw notAllowed();
  if (approval.conversationId !== null) throw ofConversation();
  const member = await db.member.findFirst({ where: { userId }, select: { role: true } });
  if (!member || !mayDecide(member.role, approval.role)) throw mayNotDecide();
  if (userId === approval.assigneeId) throw isAskedAlready();
  const from = approval.assigneeId;
  await withTransaction(services.database.pool, async (sql) => {
    const { rowCount } = await sql.query(handOn, [id, orgId, from, userId, actorId, note, member.role]);
    if (rowCount === 0) throw somebodyWasFaster();
    const object = { type: "approval", id };
    await insertAudit(sql, { orgId, actorId, action: "approvals.delegate", object, data: { from, to: userId } });
  });
  // Who was asked by name alone does not see it any more.
  return toApprovalView(principal, await db.approval.findFirstOrThrow({ where: { id }, select: approvalSelect }));
}

const mayDecide = (role: Role, least: Role) =>
  isAsked({ userId: "", orgId: "", apiKeyId: null, role }, { assigneeId: null, role: least });

const wrongPerson = (userMessage: string, word: string) =>
  new AppError({ code: "bad-input", reason: "cannot-delegate", userMessage, fields: { userId: word } });

const mayNotDecide = () =>
  wrongPerson("Choose a member of the organization with the role that may decide this.", "may not decide this");

const isAskedAlready = () => wrongPerson("They are asked already.", "is asked already");

const ofConversation = () =>
  new AppError({
    code: "conflict",
    reason: "approval-of-conversation",
    userMessage: "A question out of a conversation can't be handed on: the conversation is its person's own.",
  });

const somebodyWasFaster = () =>
  new AppError({
    code: "conflict",
    reason: "approval-moved",
    userMessage: "It was decided or handed on meanwhile, or its time is over. Look again.",
  });
