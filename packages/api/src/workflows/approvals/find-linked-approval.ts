import type { Prisma } from "@guildhall/db";
import { AppError } from "@guildhall/kernel";
import { hashLinkToken } from "../../ground/link-token.ts";
import { orgContext, type OrgContext } from "../../ground/principal.ts";
import type { Services } from "../../ground/services.ts";

const select = {
  id: true,
  orgId: true,
  assigneeId: true,
  org: { select: { name: true } },
} satisfies Prisma.ApprovalSelect;

/** The approval of a mailed link, and its person as they act in the organization today. */
export async function findLinkedApproval(
  services: Services,
  token: string,
): Promise<{ id: string; organization: string; context: OrgContext }> {
  const { prisma } = services.database;
  const found = await prisma.approval.findUnique({ where: { tokenHash: hashLinkToken(token) }, select });
  if (!found?.assigneeId) throw noSuchLink();
  const { id, orgId, assigneeId: userId, org } = found;
  const member = await prisma.member.findFirst({ where: { orgId, userId }, select: { role: true } });
  if (!member || member.role === "viewer") throw noSuchLink();
  const context = orgContext(services, { userId, orgId, role: member.role, apiKeyId: null });
  return { id, organization: org.name, context };
}

const noSuchLink = () =>
  new AppError({
    code: "not-found",
    reason: "approval-link-not-found",
    userMessage: "This link opens nothing. It may have been replaced by that of a later mail; or copy the whole link.",
  });
