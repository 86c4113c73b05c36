import { createAgent, createQuickTask } from "../../agents/index.ts";
import { orgContext, type OrgContext } from "../../ground/principal.ts";
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
  await createDemoAgent(context, writer);
  const clerkId = await createDemoAgent(context, clerk);
  await createDemoAgent(context, guide);
  await context.db.$transaction((tx) => insertDemoConversation(tx, context.principal, clerkId));
}

async function createDemoAgent(context: OrgContext, demo: (typeof demoAgents)[number]): Promise<string> {
  const { quickTasks, ...answers } = demo;
  const { agent } = await createAgent(context, answers);
  for (const task of quickTasks) await createQuickTask(context, { id: agent.id, ...task });
  return agent.id;
}
