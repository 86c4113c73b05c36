import { newId } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { requireWorkflow } from "../definitions/require-workflow.ts";
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
    await requireWorkflow(tx, principal, workflowId, "edit", { archivedAt: null });
    await writeAudit(tx, principal, "webhooks.create", { type: "webhook", id }, { workflowId });
    const data = { id, orgId: principal.orgId, workflowId, tokenHash: hashLinkToken(token) };
    return tx.webhook.create({ data, select: webhookSelect });
  });
  return { ...webhook, path: `/hooks/${token}` };
}
