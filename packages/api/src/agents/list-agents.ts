import type { Page } from "@guildhall/kernel";
import { asWritten } from "../ground/as-written.ts";
import { decodeCursor, encodeCursor } from "../ground/cursor.ts";
import type { OrgContext } from "../ground/principal.ts";
import { visibleAgent, whose } from "../orgs/index.ts";
import type { AgentSummary, ListAgentsInput } from "./agents.contract.ts";
import { agentSummarySelect, viewAgent } from "./agents.select.ts";

/** The agents that somebody finds and that are not archived, the last changed first. */
export async function listAgents(
  { db, principal }: OrgContext,
  { query, whose: filter, cursor, limit }: ListAgentsInput,
): Promise<Page<AgentSummary>> {
  const after = decodeCursor(cursor);
  const words = query && { contains: asWritten(query), mode: "insensitive" as const };
  const rows = await db.agent.findMany({
    where: {
      archivedAt: null,
      AND: [
        visibleAgent(principal, { listed: true }),
        whose(principal, filter),
        words ? { OR: [{ name: words }, { description: words }] } : {},
        after ? { OR: [{ updatedAt: { lt: after.at } }, { updatedAt: after.at, id: { lt: after.id } }] } : {},
      ],
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: agentSummarySelect,
  });
  const items = rows.slice(0, limit).map((row) => viewAgent(principal, row));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.updatedAt, id: last.id }) : null };
}
