import type { Prisma } from "@guildhall/db";

export const passkeySelect = {
  id: true,
  name: true,
  backedUp: true,
  lastUsedAt: true,
  createdAt: true,
} satisfies Prisma.PasskeySelect;
