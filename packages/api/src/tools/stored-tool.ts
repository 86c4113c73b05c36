import { record } from "@guildhall/kernel";
import { z } from "zod";

/** A tool of an agent as it stands in the database. */
export const storedTool = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  kind: z.string(),
  parameters: record,
  configuration: record,
  needsApproval: z.boolean(),
});
export type StoredTool = z.infer<typeof storedTool>;

/** The run within which tools are called; `userId` is the person for whom it works, null once their account is gone. */
export type ToolRun = { orgId: string; runId: string; userId: string | null };

/** SQL for the tools of the agent in the row `agent`, as a list of JSON. */
export const toolsOfAgent = (agent: string) => `
  (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'description', t.description, 'kind', t.kind,
     'parameters', t.parameters, 'configuration', t.configuration,
     'needsApproval', coalesce(u."needsApproval", t."needsApproval")) order by t.name), '[]')
   from "AgentTool" u join "Tool" t on t.id = u."toolId" and t."orgId" = u."orgId"
   where u."agentId" = ${agent}.id and u."orgId" = ${agent}."orgId" and t."isEnabled")`;
