import type { Prisma } from "@guildhall/db";

export const toolSummarySelect = {
  id: true,
  name: true,
  description: true,
  kind: true,
  needsApproval: true,
  isEnabled: true,
  updatedAt: true,
} satisfies Prisma.ToolSelect;

export const toolSelect = { ...toolSummarySelect, parameters: true, configuration: true } satisfies Prisma.ToolSelect;

export type ToolRecord = Prisma.ToolGetPayload<{ select: typeof toolSelect }>;
