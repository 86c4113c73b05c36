import type { OrgContext } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { requireAgent } from "../require-agent.ts";
import type { AccessView, SetAccessInput } from "./access.contract.ts";
import { getAccess } from "./get-access.ts";

/** Switches an agent on or off for the organization, says who finds it, and what is set differently here. */
export async function setAccess(context: OrgContext, input: SetAccessInput): Promise<AccessView> {
  const { db, principal } = context;
  const { orgId, userId: changedById } = principal;
  const { id: reference, isEnabled, visibility, config: given } = input;
  const config = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ""));
  const id = await db.$transaction(async (tx) => {
    const agentId = await requireAgent({ db: tx, principal }, reference, "edit");
    const data = { isEnabled, visibility, config, changedById };
    const { count } = await tx.agentAccess.updateMany({ where: { agentId }, data });
    if (count === 0) await tx.agentAccess.create({ data: { agentId, orgId, ...data } });
    const decided = { isEnabled, visibility: visibility ?? "as its maker set it", fields: Object.keys(config) };
    await writeAudit(tx, principal, "agents.set-access", { type: "agent", id: agentId }, decided);
    return agentId;
  });
  return getAccess(context, { id });
}
