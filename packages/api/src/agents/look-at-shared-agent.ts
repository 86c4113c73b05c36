import type { Services } from "../ground/services.ts";
import { agentsThatAreOn, linkOver, openPublicLink, type Visit } from "../orgs/index.ts";
import type { SharedAgent } from "./agents.contract.ts";

/** The agent of a public link, as anybody may see it. One that is archived or switched off has no page. */
export async function lookAtSharedAgent(services: Services, visit: Visit): Promise<SharedAgent> {
  const { kind, id, db } = await openPublicLink(services, visit);
  if (kind !== "agent") throw linkOver();
  const agent = await db.agent.findFirst({
    where: { id, AND: [agentsThatAreOn] },
    select: {
      name: true,
      description: true,
      icon: true,
      color: true,
      quickTasks: { orderBy: [{ position: "asc" }, { id: "asc" }], take: 20, select: { title: true } },
    },
  });
  if (!agent) throw linkOver();
  return agent;
}
