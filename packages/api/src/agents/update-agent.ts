import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import type { AgentView, UpdateAgentInput } from "./agents.contract.ts";
import { agentSelect, viewAgent } from "./agents.select.ts";
import { composeSystemPrompt } from "./compose-system-prompt.ts";
import { requireAgent } from "./require-agent.ts";

/** Changes answers or looks of an agent; its system prompt is made anew from what then stands. */
export async function updateAgent({ db, principal }: OrgContext, input: UpdateAgentInput): Promise<AgentView> {
  const { id: reference, ...given } = input;
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return db.$transaction(async (tx) => {
    // Two who edit at once take turns, so the prompt is never composed of answers that are gone.
    await tx.$executeRaw`
      select from "Agent" where ${reference} in (id, slug) and "orgId" = ${principal.orgId} for update`;
    const id = await requireAgent({ db: tx, principal }, reference, "edit");
    const before = await tx.agent.findFirstOrThrow({ where: { id }, select: agentSelect });
    const systemPrompt = composeSystemPrompt({ ...before, ...changes });
    const after = await tx.agent.update({ where: { id }, data: { ...changes, systemPrompt }, select: agentSelect });
    await writeAudit(tx, principal, "agents.update", { type: "agent", id }, { fields: Object.keys(changes) });
    return viewAgent(principal, after);
  });
}
