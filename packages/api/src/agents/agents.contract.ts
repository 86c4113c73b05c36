import { agentPresetRow, agentRow } from "@guildhall/db/rows";
import { idSchema, pageInput, typedText } from "@guildhall/kernel";
import { z } from "zod";
import { sharedFilter, sharingSign } from "../orgs/sharing/sharing.contract.ts";

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
  /** The preset that it began as. */
  presetId: idSchema("agentPreset").optional(),
});
export type CreateAgentInput = z.infer<typeof createAgentInput>;

/** Names an agent by its id or by its slug; no slug has the form of an id. */
export const agentReference = z.union([idSchema("agent"), agentRow.shape.slug], "must be an agent's id or slug");

export const agentInput = z.object({ id: agentReference });

/** A change of any of the wizard's answers; the system prompt follows. */
export const updateAgentInput = agentInput.extend({
  name: typedText(name).optional(),
  description: typedText(description).optional(),
  icon: icon.unwrap().optional(),
  color: color.unwrap().optional(),
  who: typedText(who).optional(),
  rules: typedText(rules).optional(),
  tricks: typedText(tricks).optional(),
});
export type UpdateAgentInput = z.infer<typeof updateAgentInput>;

export const listAgentsInput = pageInput.extend({
  /** Words to look for in the name and the description. */
  query: typedText(z.string().max(200)).optional(),
  whose: sharedFilter,
});
export type ListAgentsInput = z.infer<typeof listAgentsInput>;

/** An agent as lists show it. */
export const agentSummary = agentRow
  .pick({
    id: true,
    slug: true,
    name: true,
    description: true,
    icon: true,
    color: true,
    updatedAt: true,
  })
  .extend({
    /** Whether the admins let people talk to it. */
    isEnabled: z.boolean(),
    sharing: sharingSign,
  });
export type AgentSummary = z.infer<typeof agentSummary>;

/** An agent as its own page shows it. */
export const agentView = agentSummary
  .extend(
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
  )
  .extend({
    /** The preset that it began as. */
    preset: agentPresetRow.pick({ key: true, name: true }).nullable(),
  });
export type AgentView = z.infer<typeof agentView>;

/** An agent as its public page shows it: what it is for, and nothing of how it is made. */
export const sharedAgent = agentRow
  .pick({ name: true, description: true, icon: true, color: true })
  .extend({ quickTasks: z.array(z.object({ title: z.string() })) });
export type SharedAgent = z.infer<typeof sharedAgent>;

/** A new agent, with the system prompt that its answers gave, and the workflow of its chat. */
export const agentCreated = z.object({ agent: agentView, workflowId: idSchema("workflow") });
export type AgentCreated = z.infer<typeof agentCreated>;
