import type { Prisma } from "@guildhall/db";

export const conversationSummarySelect = {
  id: true,
  title: true,
  mode: true,
  createdAt: true,
  lastMessageAt: true,
  isPinned: true,
  archivedAt: true,
  agent: { select: { id: true, slug: true, name: true, icon: true, color: true } },
} satisfies Prisma.ConversationSelect;

export const messageSelect = {
  id: true,
  role: true,
  text: true,
  parts: true,
  parentId: true,
  feedback: { select: { userId: true, isGood: true, comment: true } },
  agentTestCases: { take: 1, select: { id: true } },
  createdAt: true,
  run: {
    select: {
      id: true,
      status: true,
      modelId: true,
      error: true,
      inputTokens: true,
      outputTokens: true,
      costMicros: true,
      createdAt: true,
      startedAt: true,
      firstTokenAt: true,
      finishedAt: true,
    },
  },
} satisfies Prisma.MessageSelect;

export type MessageRecord = Prisma.MessageGetPayload<{ select: typeof messageSelect }>;
export type RunRecord = NonNullable<MessageRecord["run"]>;
