import type { Prisma } from "@guildhall/db";

export const quickTaskSelect = {
  id: true,
  title: true,
  prompt: true,
  icon: true,
  position: true,
  isEnabled: true,
} satisfies Prisma.AgentQuickTaskSelect;
