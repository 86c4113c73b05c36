import type { Prisma } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import type { AgentSnapshot } from "@guildhall/kernel";

export const snapshotSelect = {
  name: true,
  description: true,
  icon: true,
  color: true,
  who: true,
  rules: true,
  tricks: true,
  systemPrompt: true,
  modelName: true,
  temperature: true,
  maxOutputTokens: true,
  capabilities: true,
  workingHours: true,
  archivedAt: true,
  tools: { orderBy: { toolId: "asc" }, select: { toolId: true } },
  knowledge: { orderBy: { sourceId: "asc" }, select: { sourceId: true } },
} satisfies Prisma.AgentSelect;

type Row = Prisma.AgentGetPayload<{ select: typeof snapshotSelect }>;

/** Everything that makes the agent's answers, as it is now. */
export function snapshotOf({ archivedAt: _gone, tools, knowledge, workingHours, ...rest }: Row): AgentSnapshot {
  return {
    ...rest,
    workingHours: workingHours === null ? null : readJson("Agent.workingHours", workingHours),
    toolIds: tools.map(({ toolId }) => toolId),
    sourceIds: knowledge.map(({ sourceId }) => sourceId),
  };
}

/** Whether a version that is kept says the same. */
export function sameSnapshot(kept: unknown, now: AgentSnapshot): boolean {
  const before = new Map<string, unknown>(Object.entries(readJson("AgentVersion.snapshot", kept)));
  return Object.entries(now).every(([name, value]) => JSON.stringify(before.get(name)) === JSON.stringify(value));
}
