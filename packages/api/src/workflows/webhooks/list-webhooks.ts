import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { visibleWorkflow } from "../definitions/visible-workflow.ts";
import type { WebhookView } from "../webhooks.contract.ts";
import { webhookSelect } from "./webhook-select.ts";

/** Nobody needs more addresses for one workflow; the newest are shown. */
const most = 100;

/** The addresses of a workflow, the newest first. */
export async function listWebhooks(
  { db, principal }: OrgContext,
  { workflowId }: { workflowId: string },
): Promise<{ items: WebhookView[] }> {
  const found = await db.workflow.findFirst({
    where: { id: workflowId, ...visibleWorkflow(principal) },
    select: { webhooks: { orderBy: { id: "desc" }, take: most, select: webhookSelect } },
  });
  if (!found) throw notFound("workflow");
  return { items: found.webhooks };
}
