import type { Prisma } from "@guildhall/db";

export const agentSummarySelect = {
  id: true,
  slug: true,
  name: true,
  description: true,
  icon: true,
  color: true,
  updatedAt: true,
} satisfies Prisma.AgentSelect;

export const agentSelect = {
  ...agentSummarySelect,
  who: true,
  rules: true,
  tricks: true,
  systemPrompt: true,
  modelName: true,
  temperature: true,
  createdAt: true,
  archivedAt: true,
  preset: { select: { key: true, name: true } },
} satisfies Prisma.AgentSelect;
