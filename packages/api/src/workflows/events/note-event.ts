import type { OrgTransaction } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import type { WorkflowEventKey } from "../events.contract.ts";

type Data = Record<string, string | null | Record<string, string | null>>;

/** Writes that something happened, in the transaction of what happened; only when a workflow listens to it. */
export async function noteEvent(
  tx: Pick<OrgTransaction, "eventTrigger" | "orgEvent">,
  orgId: string,
  eventKey: WorkflowEventKey,
  data: Data,
): Promise<void> {
  const listening = await tx.eventTrigger.findFirst({ where: { eventKey, isActive: true }, select: { id: true } });
  if (listening)
    await tx.orgEvent.create({ data: { id: newId("orgEvent"), orgId, eventKey, data }, select: { id: true } });
}
