import type { AgentTool } from "@guildhall/agent-runtime";
import type { StoredTool } from "../../tools/index.ts";
import { createToolsFor } from "../agent-tools/create-tools-for.ts";
import type { Acting, CapabilityServices } from "../capability-services.ts";

/**
 * The tools of an agent that is asked by a step, with the rights of the person for whom the execution runs. The key of a
 * call is `<run>:<step>:<item>:<call>`: several steps of one run may have calls of the same name.
 */
export function toolsOfStep(
  { pool, guard }: Pick<CapabilityServices, "pool" | "guard">,
  { orgId, createdById: userId }: Acting,
  idempotencyKey: string,
  stored: StoredTool[],
): AgentTool[] {
  if (stored.length === 0) return [];
  const [runId = "", ...place] = idempotencyKey.split(":");
  const tools = createToolsFor({ pool, guard })({ orgId, runId, userId }, stored);
  return tools.map((tool) => ({
    ...tool,
    run: (input, context) => tool.run(input, { ...context, toolCallId: [...place, context.toolCallId].join(":") }),
  }));
}
