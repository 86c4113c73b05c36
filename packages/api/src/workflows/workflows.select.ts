import type { Prisma } from "@guildhall/db";
import { accessSelect } from "../orgs/index.ts";

export const workflowSummarySelect = {
  id: true,
  name: true,
  description: true,
  createdById: true,
  ...accessSelect,
  isEnabled: true,
  createdAt: true,
  updatedAt: true,
  archivedAt: true,
  versions: { where: { isLive: true }, select: { version: true }, take: 1 },
} satisfies Prisma.WorkflowSelect;

export const workflowSelect = {
  ...workflowSummarySelect,
  concurrency: true,
  timeoutMs: true,
} satisfies Prisma.WorkflowSelect;

export const versionSummarySelect = {
  id: true,
  version: true,
  note: true,
  isLive: true,
  publishedAt: true,
  createdAt: true,
  createdById: true,
} satisfies Prisma.WorkflowVersionSelect;
