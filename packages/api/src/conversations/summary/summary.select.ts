import type { Prisma } from "@guildhall/db";

export const summarySelect = {
  text: true,
  topics: true,
  decisions: true,
  toolsUsed: true,
  keywords: true,
  domain: true,
  messageCount: true,
  totalTokens: true,
  rating: true,
  complexity: true,
  resolution: true,
  startedAt: true,
  endedAt: true,
  updatedAt: true,
  modelName: true,
  preferences: true,
  followUps: true,
} satisfies Prisma.ConversationSummarySelect;
