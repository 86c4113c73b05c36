import type { Prisma } from "@guildhall/db";

export const webhookSelect = {
  id: true,
  workflowId: true,
  isActive: true,
  lastUsedAt: true,
  createdAt: true,
} satisfies Prisma.WebhookSelect;
