import { readJson } from "@guildhall/db/shapes";
import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";
import type { MemoryView } from "./memory.contract.ts";
import { writeMemory } from "./write-memory.ts";

/** Makes a memory what it was before; what it is now becomes an earlier version, so this can be undone too. */
export async function restoreMemory(
  context: OrgContext,
  { id, version }: { id: string; version: number },
): Promise<MemoryView> {
  const { orgId, userId } = context.principal;
  const agentId = await requireAgent(context, id);
  return context.db.$transaction(async (tx) => {
    const wanted = await tx.agentStateVersion.findFirst({
      where: { version, state: { agentId, userId } },
      select: { data: true, state: { select: { version: true } } },
    });
    if (!wanted) throw notFound("memory");
    const data = readJson("AgentStateVersion.data", wanted.data);
    return writeMemory(tx, { orgId, userId, agentId }, { data, version: wanted.state.version });
  });
}
