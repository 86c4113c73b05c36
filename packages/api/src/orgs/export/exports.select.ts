import type { Prisma } from "@guildhall/db";

export const exportSelect = {
  id: true,
  status: true,
  createdAt: true,
  finishedAt: true,
  expiresAt: true,
  rowCount: true,
  sizeKb: true,
  askedBy: { select: { id: true, name: true } },
} satisfies Prisma.OrganizationExportSelect;
