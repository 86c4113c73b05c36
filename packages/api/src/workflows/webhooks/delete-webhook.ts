import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { visibleWorkflow } from "../definitions/visible-workflow.ts";

/** Removes an address: from now on nothing is there. */
export async function deleteWebhook({ db, principal }: OrgContext, { id }: { id: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.webhook.deleteMany({ where: { id, workflow: visibleWorkflow(principal, "edit") } });
    if (count === 0) throw notFound("webhook");
    await writeAudit(tx, principal, "webhooks.delete", { type: "webhook", id }, {});
  });
}
