import { AppError } from "@guildhall/kernel";
import { z } from "zod";
import { asDecided, type AskedAgent, publishedFor, publishedOr } from "../../agents/index.ts";
import { agentIsUsable } from "../../orgs/index.ts";
import { type StoredTool, storedTool, toolsOfAgent } from "../../tools/index.ts";
import type { Acting, CapabilityServices } from "../capability-services.ts";

type Found = AskedAgent & { name: string; tools: StoredTool[] };

const row = z.object({
  name: z.string(),
  systemPrompt: z.string(),
  modelName: z.string().nullable(),
  temperature: z.number().nullable(),
  config: z.unknown(),
  tools: z.array(storedTool),
});

/** The agent of a step with its tools, if the person for whom the execution runs may use it. */
export async function agentToAsk(
  { pool }: Pick<CapabilityServices, "pool">,
  { orgId, createdById }: Acting,
  agentId: string,
): Promise<Found> {
  const { rows } = await pool.query<Record<string, unknown>>({
    name: "agent-to-ask",
    text: `select a.name, ${publishedOr("a", "v")}, ${toolsOfAgent("a")} as tools,
             (select x.config from "AgentAccess" x where x."agentId" = a.id and x."orgId" = a."orgId") as config
           from "Agent" a ${publishedFor("a", "$3::text")} where a.id = $1 and a."orgId" = $2 and ${agentIsUsable({ row: "a", userId: "$3::text" })}`,
    values: [agentId, orgId, createdById],
  });
  if (!rows[0]) throw notTheirs();
  const { name, tools, config, ...agent } = row.parse(rows[0]);
  return { name, tools, ...asDecided(agent, config) };
}

const notTheirs = () =>
  new AppError({
    code: "not-found",
    reason: "agent-not-found",
    userMessage: "The agent is gone or switched off, or whoever started this run may not use it.",
  });
