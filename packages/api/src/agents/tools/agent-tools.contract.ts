import { idSchema } from "@guildhall/kernel";
import { z } from "zod";
import { builtinKey } from "../../tools/builtin-tools.contract.ts";
import { toolSummary } from "../../tools/tools.contract.ts";
import { agentInput } from "../agents.contract.ts";

/** An agent has at most so many tools: models choose badly among more. */
export const mostAgentTools = 40;

/** A tool that an agent can have: one of the organization's by its id, or one that Guildhall brings along by its name. */
export const toolReference = z.union(
  [idSchema("tool"), builtinKey],
  "must be a tool's id or the name of a built-in tool",
);

/** All tools that the agent has from now on. */
export const setAgentToolsInput = agentInput.extend({
  tools: z
    .array(z.object({ tool: toolReference, needsApproval: z.boolean() }))
    .max(mostAgentTools)
    .refine((list) => new Set(list.map(({ tool }) => tool)).size === list.length, "must name each tool once"),
});
export type SetAgentToolsInput = z.infer<typeof setAgentToolsInput>;

/** A tool that an agent has or could be given. */
export const agentToolView = toolSummary.pick({ name: true, description: true, kind: true }).extend({
  /** By which it is given to an agent. */
  tool: toolReference,
  /** What people call it. */
  title: z.string(),
  isChosen: z.boolean(),
  /** Whether this agent waits until a person allows the call. */
  needsApproval: z.boolean(),
  /** Whether it does where nobody decided otherwise; only owners and admins may then let it call without asking. */
  asksByDefault: z.boolean(),
});
export type AgentToolView = z.infer<typeof agentToolView>;

export const agentToolList = z.object({ items: z.array(agentToolView), nextCursor: z.null() });
export type AgentToolList = z.infer<typeof agentToolList>;
