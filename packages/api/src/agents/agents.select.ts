import type { Prisma } from "@guildhall/db";
import type { Principal } from "../ground/principal.ts";
import { type Access, accessSelect, signOf } from "../orgs/index.ts";

export const agentSummarySelect = {
  id: true,
  slug: true,
  name: true,
  description: true,
  icon: true,
  color: true,
  updatedAt: true,
  createdById: true,
  access: { select: { isEnabled: true, visibility: true } },
  ...accessSelect,
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

/** Of an agent, what says who may do what with it. */
export const agentAccessSelect = {
  createdById: true,
  archivedAt: true,
  access: { select: { isEnabled: true, visibility: true } },
  ...accessSelect,
} satisfies Prisma.AgentSelect;

type AccessRecord = Pick<
  Prisma.AgentGetPayload<{ select: typeof agentAccessSelect }>,
  "createdById" | "access" | "visibility" | "orgLevel" | "shares"
>;

/** How an agent is shared, with what the admins decided. */
export function agentAccess({ createdById, access, visibility, orgLevel, shares }: AccessRecord): Access {
  return { ownerId: createdById, visibility, orgLevel, shares, override: access?.visibility ?? null };
}

/** The row as its asker sees it: how it is shared, in place of with whom. */
export function viewAgent<Row extends AccessRecord>(principal: Principal, row: Row) {
  const { createdById: _owner, access, visibility: _visibility, orgLevel: _level, shares: _shares, ...agent } = row;
  return { ...agent, isEnabled: access?.isEnabled ?? true, sharing: signOf(principal, agentAccess(row)) };
}
