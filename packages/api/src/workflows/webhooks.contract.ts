import { webhookRow } from "@guildhall/db/rows";
import { idSchema } from "@guildhall/kernel";
import { z } from "zod";

export const listWebhooksInput = z.object({ workflowId: idSchema("workflow") });
export const webhookIdInput = z.object({ id: idSchema("webhook") });

/** An address that starts a workflow; the value in it is told only once. */
export const webhookView = webhookRow.pick({
  id: true,
  workflowId: true,
  isActive: true,
  lastUsedAt: true,
  createdAt: true,
});
export type WebhookView = z.infer<typeof webhookView>;

/** A new address: `path` behind the address of this Guildhall. It can't be read again. */
export const webhookCreated = webhookView.extend({ path: z.string() });
export type WebhookCreated = z.infer<typeof webhookCreated>;
