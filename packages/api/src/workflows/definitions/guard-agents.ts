import type { OrgTransaction } from "@guildhall/db";
import { AppError, type Graph } from "@guildhall/kernel";
import { findNodeType } from "@guildhall/workflow-engine/graphs";
import type { Principal } from "../../ground/principal.ts";
import { visibleAgent } from "../../orgs/index.ts";

type Nodes = Pick<Graph, "nodes">;

/**
 * Refuses a graph in which somebody has put an agent that they may not use: a schedule runs with the rights of who made
 * the workflow, and must not lend them out.
 */
export async function guardAgents(
  db: Pick<OrgTransaction, "agent">,
  principal: Principal,
  before: Nodes | null,
  after: Nodes,
): Promise<void> {
  const known = new Set(before ? agentsOf(before) : []);
  const added = [...new Set(agentsOf(after).filter((id) => !known.has(id)))];
  if (added.length === 0) return;
  const usable = visibleAgent(principal, { need: "use" });
  const refused = await db.agent.findFirst({ where: { id: { in: added }, NOT: usable }, select: { id: true } });
  if (refused) throw notYours();
}

function agentsOf({ nodes }: Nodes): string[] {
  const references = nodes.flatMap(({ type, config }) => findNodeType(type)?.references(config) ?? []);
  return references.filter(({ kind }) => kind === "agent").map(({ id }) => id);
}

const notYours = () =>
  new AppError({
    code: "forbidden",
    reason: "agent-not-yours",
    userMessage: "You may not use one of the agents in this workflow. Choose another, or have it shared with you.",
  });
