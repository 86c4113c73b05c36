import { newId, notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { firstFree, slugFrom } from "../ground/slug-from.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { createChatWorkflow } from "../workflows/index.ts";
import type { AgentCreated, CreateAgentInput } from "./agents.contract.ts";
import { agentSelect, viewAgent } from "./agents.select.ts";
import { composeSystemPrompt } from "./compose-system-prompt.ts";

/** Under these names the app has pages of its own beside those of agents. */
const pagesOfTheApp = ["new", "presets"];

/** Makes an agent of the wizard's answers, together with the workflow of its chat: both are there, or neither. */
export async function createAgent(context: OrgContext, input: CreateAgentInput): Promise<AgentCreated> {
  const { db, principal } = context;
  const { orgId, userId } = principal;
  const { presetId = null, ...answers } = input;
  const ofPreset = presetId ? await readPreset(context, presetId) : {};
  return db.$transaction(async (tx) => {
    // Two people who name an agent alike at the same moment take turns, so each gets a slug of its own.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`agent-slug:${orgId}`}))`;
    const wanted = slugFrom(input.name, { atMost: 48, otherwise: "agent" });
    const slug = await firstFree(wanted, async (slugs) => {
      const taken = await tx.agent.findMany({ where: { slug: { in: slugs } }, select: { slug: true } });
      return [...pagesOfTheApp, ...taken.map((agent) => agent.slug)];
    });
    const agent = await tx.agent.create({
      data: {
        id: newId("agent"),
        orgId,
        slug,
        createdById: userId,
        systemPrompt: composeSystemPrompt(answers),
        presetId,
        ...ofPreset,
        ...answers,
      },
      select: agentSelect,
    });
    const chat = { orgId, agentId: agent.id, agentName: agent.name, createdById: userId };
    const workflowId = await createChatWorkflow(tx, chat);
    await writeAudit(tx, principal, "agents.create", { type: "agent", id: agent.id }, { name: agent.name });
    return { agent: viewAgent(principal, agent), workflowId };
  });
}

/** What an agent takes over from a preset beside the answers, which the person may have changed. */
async function readPreset({ services }: OrgContext, id: string) {
  const select = { kind: true, category: true, modelName: true, temperature: true };
  const preset = await services.database.prisma.agentPreset.findUnique({ where: { id }, select });
  if (!preset) throw notFound("preset");
  return preset;
}
