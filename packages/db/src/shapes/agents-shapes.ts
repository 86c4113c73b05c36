import { agentSnapshot, promptVariable, record, workingHours } from "@guildhall/kernel";
import { z } from "zod";

/** What the JSON columns of agents hold. */
export const agentsShapes = {
  "Agent.metadata": record,
  "Agent.workingHours": workingHours,
  "AgentAccess.config": record,
  "AgentState.data": record,
  "AgentStateVersion.data": record,
  "AgentVersion.snapshot": agentSnapshot,
  "PromptOverrideVersion.variables": z.array(promptVariable),
  "SystemPromptVersion.variables": z.array(promptVariable),
} satisfies Record<string, z.ZodType>;
