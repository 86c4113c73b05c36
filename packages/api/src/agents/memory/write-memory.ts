import type { OrgTransaction } from "@guildhall/db";
import { readJson } from "@guildhall/db/shapes";
import { AppError, newId } from "@guildhall/kernel";
import type { MemoryView } from "./memory.contract.ts";

type Owner = { orgId: string; userId: string; agentId: string };
type Data = MemoryView["data"];

/**
 * Replaces a memory that is still the one of this version, and keeps what it was. `runId` names the run that writes,
 * when none of the person does. Throws `memory-changed` when another was quicker.
 */
export async function writeMemory(
  tx: OrgTransaction,
  owner: Owner,
  { data, version, runId = null }: { data: Data; version: number; runId?: string | null },
): Promise<MemoryView> {
  const select = { id: true, data: true, version: true, updatedAt: true };
  if (version === 0) {
    const { count } = await tx.agentState.createMany({
      data: [{ id: newId("agentState"), ...owner, data }],
      skipDuplicates: true,
    });
    if (count === 0) throw memoryChanged();
    const made = await tx.agentState.findFirstOrThrow({ where: owner, select });
    return { data, version: made.version, updatedAt: made.updatedAt };
  }
  const before = await tx.agentState.findFirst({ where: { ...owner, version }, select });
  if (!before) throw memoryChanged();
  const [after] = await tx.agentState.updateManyAndReturn({
    where: { id: before.id, version },
    data: { data, version: version + 1 },
    select,
  });
  if (!after) throw memoryChanged();
  const { orgId } = owner;
  await tx.agentStateVersion.create({
    data: { orgId, stateId: before.id, version, data: readJson("AgentState.data", before.data), runId },
  });
  return { data, version: after.version, updatedAt: after.updatedAt };
}

const memoryChanged = () =>
  new AppError({
    code: "conflict",
    reason: "memory-changed",
    userMessage: "The memory was changed meanwhile. Look at it again; what you typed is still here.",
  });
