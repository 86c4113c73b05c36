import type { Prisma } from "@guildhall/db";

export const auditSelect = {
  id: true,
  action: true,
  objectType: true,
  objectId: true,
  data: true,
  ipAddress: true,
  createdAt: true,
  actor: { select: { id: true, name: true, email: true } },
} satisfies Prisma.AuditEntrySelect;
