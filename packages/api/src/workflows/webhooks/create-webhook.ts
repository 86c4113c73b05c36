import { newId, notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { visibleWorkflow } from "../definitions/visible-workflow.ts";
import type { WebhookCreated } from "../webhooks.contract.ts";
import { hashLinkToken, newLinkToken } from "../../ground/link-token.ts";
import { webhookSelect } from "./webhook-select.ts";

/** Makes an address at which other programs start a workflow. Its value is told only here. */
export async function createWebhook(
  { db, principal }: OrgContext,
  { workflowId }: { workflowId: string },
): Promise<WebhookCreated> {
  const token = newLinkToken();
  const id = newId("webhook");
  const webhook = await db.$transaction(async (tx) => {
    const where = { id: workflowId, archivedAt: null, ...visibleWorkflow(principal) };
    if (!(await tx.workflow.findFirst({ where, select: { id: true } }))) throw notFound("workflow");
    await writeAudit(tx, principal, "webhooks.create", { type: "webhook", id }, { workflowId });
    const data = { id, orgId: principal.orgId, workflowId, tokenHash: hashLinkToken(token) };
    return tx.webhook.create({ data, select: webhookSelect });
  });
  return { ...webhook, path: `/hooks/${token}` };
}
