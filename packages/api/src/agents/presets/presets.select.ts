import type { Prisma } from "@guildhall/db";

export const presetSummarySelect = {
  id: true,
  key: true,
  name: true,
  description: true,
  icon: true,
  gradient: true,
  kind: true,
  category: true,
  tags: true,
  isFeatured: true,
} satisfies Prisma.AgentPresetSelect;

export const presetSelect = {
  ...presetSummarySelect,
  who: true,
  rules: true,
  tricks: true,
  tools: true,
  systemPrompt: true,
  modelName: true,
  temperature: true,
  editedAt: true,
  updatedAt: true,
} satisfies Prisma.AgentPresetSelect;
