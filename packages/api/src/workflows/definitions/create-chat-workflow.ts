import type { OrgTransaction } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import { chatGraph } from "./chat-graph.ts";

type ChatWorkflow = { orgId: string; agentId: string; agentName: string; createdById: string | null };

/** Makes the workflow through which an agent is talked to, in the transaction that makes the agent. Answers its id. */
export async function createChatWorkflow(
  tx: Pick<OrgTransaction, "workflow" | "workflowVersion">,
  { orgId, agentId, agentName, createdById }: ChatWorkflow,
): Promise<string> {
  const id = newId("workflow");
  await tx.workflow.create({ data: { id, orgId, agentId, createdById, name: `Chat with ${agentName}` } });
  await tx.workflowVersion.create({
    data: { id: newId("workflowVersion"), orgId, workflowId: id, version: 1, graph: chatGraph(agentId, agentName) },
  });
  return id;
}
