import { z } from "zod";
import { orgProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { listWebhooksInput, webhookCreated, webhookIdInput, webhookView } from "./webhooks.contract.ts";
import { type WebhooksAction, webhooksPolicy } from "./webhooks.policy.ts";
import { createWebhook } from "./webhooks/create-webhook.ts";
import { deleteWebhook } from "./webhooks/delete-webhook.ts";
import { listWebhooks } from "./webhooks/list-webhooks.ts";

const may = (action: WebhooksAction) => orgProcedure("webhooks", webhooksPolicy, action);

export const webhooksRouter = router({
  list: may("list")
    .meta(rest("GET /workflows/{workflowId}/webhooks", "List the addresses of a workflow"))
    .input(listWebhooksInput)
    .output(z.object({ items: z.array(webhookView) }))
    .query(({ ctx, input }) => listWebhooks(ctx, input)),
  create: may("create")
    .meta(rest("POST /workflows/{workflowId}/webhooks", "Make an address that starts a workflow", { status: 201 }))
    .input(listWebhooksInput)
    .output(webhookCreated)
    .mutation(({ ctx, input }) => createWebhook(ctx, input)),
  delete: may("delete")
    .meta(rest("DELETE /webhooks/{id}", "Remove an address"))
    .input(webhookIdInput)
    .output(z.void())
    .mutation(({ ctx, input }) => deleteWebhook(ctx, input)),
});
