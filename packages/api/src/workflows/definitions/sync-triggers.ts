import type { OrgTransaction } from "@guildhall/db";
import { type Graph, newId } from "@guildhall/kernel";
import { z } from "zod";

const eventConfig = z.object({ event: z.string(), filter: z.string().optional() });

/** Brings the events that start a workflow in step with the graph that goes live. */
export async function syncTriggers(
  tx: Pick<OrgTransaction, "eventTrigger">,
  { orgId, workflowId, graph }: { orgId: string; workflowId: string; graph: Graph },
): Promise<void> {
  const wanted = graph.nodes
    .filter(({ type }) => type === "trigger.event")
    .map(({ config }) => eventConfig.parse(config));
  await tx.eventTrigger.deleteMany({ where: { workflowId } });
  const byKey = new Map(wanted.map((it) => [it.event, it]));
  await tx.eventTrigger.createMany({
    data: [...byKey.values()].map(({ event, filter = null }) => ({
      id: newId("eventTrigger"),
      orgId,
      workflowId,
      eventKey: event,
      filter,
    })),
  });
}
