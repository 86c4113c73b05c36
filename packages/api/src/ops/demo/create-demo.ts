import { createAgent } from "../../agents/index.ts";
import { orgContext } from "../../ground/principal.ts";
import type { Services } from "../../ground/services.ts";
import { addOwner, createOrganization } from "../../orgs/index.ts";
import { demoAgents } from "./demo-agents.ts";
import { insertDemoConversation } from "./insert-demo-conversation.ts";

/** Makes the demo organization for an owner: three agents and a finished conversation, to look around in. */
export async function createDemo(services: Services, userId: string): Promise<void> {
  const orgId = await services.database.prisma.$transaction(async (tx) => {
    const demo = await createOrganization(tx, { name: "Demo Guild", isDemo: true });
    await addOwner(tx, demo.id, userId);
    return demo.id;
  });
  const context = orgContext(services, { userId, orgId, role: "owner", apiKeyId: null });
  const [guide, clerk, writer] = demoAgents;
  await createAgent(context, writer);
  const { agent } = await createAgent(context, clerk);
  await createAgent(context, guide);
  await context.db.$transaction((tx) => insertDemoConversation(tx, context.principal, agent.id));
}
