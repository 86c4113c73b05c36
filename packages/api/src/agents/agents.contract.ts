import { agentRow } from "@guildhall/db/rows";
import { idSchema, pageInput, typedText } from "@guildhall/kernel";
import { z } from "zod";

const { name, description, icon, color, who, rules, tricks } = agentRow.shape;

/** The wizard: three answers, and how the agent looks. */
export const createAgentInput = z.object({
  name: typedText(name),
  description: typedText(description).default(""),
  icon,
  color,
  who: typedText(who),
  rules: typedText(rules).default(""),
  tricks: typedText(tricks).default(""),
});
export type CreateAgentInput = z.infer<typeof createAgentInput>;

/** A change of any of the wizard's answers; the system prompt follows. */
export const updateAgentInput = z.object({
  id: idSchema("agent"),
  name: typedText(name).optional(),
  description: typedText(description).optional(),
  icon: icon.unwrap().optional(),
  color: color.unwrap().optional(),
  who: typedText(who).optional(),
  rules: typedText(rules).optional(),
  tricks: typedText(tricks).optional(),
});
export type UpdateAgentInput = z.infer<typeof updateAgentInput>;

export const agentIdInput = z.object({ id: idSchema("agent") });
export const agentSlugInput = z.object({ slug: agentRow.shape.slug });

export const listAgentsInput = pageInput.extend({
  /** Words to look for in the name and the description. */
  query: typedText(z.string().max(200)).optional(),
});
export type ListAgentsInput = z.infer<typeof listAgentsInput>;

/** An agent as lists show it. */
export const agentSummary = agentRow.pick({
  id: true,
  slug: true,
  name: true,
  description: true,
  icon: true,
  color: true,
  updatedAt: true,
});
export type AgentSummary = z.infer<typeof agentSummary>;

/** An agent as its own page shows it. */
export const agentView = agentSummary.extend(
  agentRow.pick({
    who: true,
    rules: true,
    tricks: true,
    systemPrompt: true,
    modelName: true,
    temperature: true,
    createdAt: true,
    archivedAt: true,
  }).shape,
);
export type AgentView = z.infer<typeof agentView>;
