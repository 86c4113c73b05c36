import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";
import { accessConfig, type AccessView } from "./access.contract.ts";

/** What the admins decided about an agent; before they decide anything all is as its maker set it. */
export async function getAccess(context: OrgContext, { id }: { id: string }): Promise<AccessView> {
  const agentId = await requireAgent(context, id);
  const row = await context.db.agentAccess.findFirst({
    where: { agentId },
    select: { isEnabled: true, visibility: true, config: true, updatedAt: true, changedBy: { select: { name: true } } },
  });
  if (!row) return { isEnabled: true, visibility: null, config: {}, changedBy: null, changedAt: null };
  const { isEnabled, visibility, config, updatedAt, changedBy } = row;
  return {
    isEnabled,
    visibility,
    config: accessConfig.catch({}).parse(config),
    changedBy: changedBy?.name ?? null,
    changedAt: updatedAt,
  };
}
