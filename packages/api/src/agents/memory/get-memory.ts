import { readJson } from "@guildhall/db/shapes";
import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";
import type { MemoryView } from "./memory.contract.ts";

/** What an agent remembers of the person who asks; of others nobody is told. */
export async function getMemory(context: OrgContext, { id }: { id: string }): Promise<MemoryView> {
  const agentId = await requireAgent(context, id);
  const state = await context.db.agentState.findFirst({
    where: { agentId, userId: context.principal.userId },
    select: { data: true, version: true, updatedAt: true },
  });
  if (!state) return { data: {}, version: 0, updatedAt: null };
  return { ...state, data: readJson("AgentState.data", state.data) };
}
