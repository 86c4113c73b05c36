import type { AgentTool } from "@guildhall/agent-runtime";
import type { Pool } from "@guildhall/db";
import type { Guard } from "@guildhall/net";
import { callTool, pureTools, type StoredTool, type ToolRun, webTools } from "../../tools/index.ts";
import { taskTool } from "./task-tool.ts";

type ToolServices = { pool: Pool; guard: Guard };

/** The tools of agents as their turns may call them: what their organization registered, and what Guildhall brings along. */
export function createToolsFor(services: ToolServices) {
  return (run: ToolRun, stored: StoredTool[]): AgentTool[] => {
    const builtin = [...pureTools, ...webTools(services, run.runId), taskTool(services, run)];
    return stored.flatMap((tool) => {
      const { name, needsApproval } = tool;
      const callable = tool.kind === "api" ? registeredTool(services, run, tool) : builtinOf(builtin, tool);
      return callable ? [{ ...callable, name, needsApproval }] : [];
    });
  };
}

function builtinOf(builtin: AgentTool[], { configuration }: StoredTool): AgentTool | undefined {
  return builtin.find(({ name }) => name === configuration["builtin"]);
}

function registeredTool(services: ToolServices, { orgId, runId }: ToolRun, stored: StoredTool): AgentTool {
  const { id, name, description, parameters } = stored;
  return {
    name,
    description,
    inputSchema: { type: "object", properties: {}, ...parameters },
    run: (input, { signal, toolCallId }) =>
      callTool(services, orgId, { tool: id, input }, { signal, idempotencyKey: `${runId}:${toolCallId}` }),
  };
}
