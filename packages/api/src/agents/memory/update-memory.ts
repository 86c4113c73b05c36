import type { OrgContext } from "../../ground/principal.ts";
import { requireAgent } from "../require-agent.ts";
import type { MemoryView, UpdateMemoryInput } from "./memory.contract.ts";
import { writeMemory } from "./write-memory.ts";

/** Lets a person change what an agent remembers of them. */
export async function updateMemory(context: OrgContext, input: UpdateMemoryInput): Promise<MemoryView> {
  const { orgId, userId } = context.principal;
  const agentId = await requireAgent(context, input.id);
  return context.db.$transaction((tx) => writeMemory(tx, { orgId, userId, agentId }, input));
}
