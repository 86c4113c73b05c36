import { readJson } from "@guildhall/db/shapes";
import type { Page } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";
import type { ListMemoryVersionsInput, MemoryVersion } from "./memory.contract.ts";

/** What an agent remembered of the person before each change, the latest first. */
export async function listMemoryVersions(
  context: OrgContext,
  { id, cursor, limit }: ListMemoryVersionsInput,
): Promise<Page<MemoryVersion>> {
  const agentId = await requireAgent(context, id);
  const rows = await context.db.agentStateVersion.findMany({
    where: {
      state: { agentId, userId: context.principal.userId },
      ...(cursor && { version: { lt: Number(cursor) } }),
    },
    orderBy: { version: "desc" },
    take: limit + 1,
    select: { version: true, data: true, runId: true, createdAt: true },
  });
  const items = rows.slice(0, limit).map((row) => ({ ...row, data: readJson("AgentStateVersion.data", row.data) }));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? String(last.version) : null };
}
