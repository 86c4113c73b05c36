import type { Prisma } from "@guildhall/db";

export const apiKeySelect = {
  id: true,
  name: true,
  hint: true,
  scopes: true,
  expiresAt: true,
  createdAt: true,
  lastUsedAt: true,
} satisfies Prisma.ApiKeySelect;
