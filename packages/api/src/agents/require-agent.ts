import type { OrgTransaction } from "@guildhall/db";
import type { ShareLevel } from "@guildhall/db/rows";
import type { Principal } from "../ground/principal.ts";
import { requireLevel } from "../orgs/index.ts";
import { agentNamed } from "./agent-named.ts";
import { agentAccess, agentAccessSelect } from "./agents.select.ts";

type Asking = { db: Pick<OrgTransaction, "agent">; principal: Principal };

/** The id of an agent that is named by id or slug, with which the asker may do what needs this level. */
export async function requireAgent(
  { db, principal }: Asking,
  reference: string,
  need: ShareLevel = "view",
): Promise<string> {
  const row = await db.agent.findFirst({ where: agentNamed(reference), select: { id: true, ...agentAccessSelect } });
  const access = row && { ...agentAccess(row), id: row.id };
  requireLevel(principal, "agent", access, need);
  return access.id;
}
