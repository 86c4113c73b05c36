import type { OrgTransaction } from "@guildhall/db";
import { AppError, newId, notFound } from "@guildhall/kernel";
import type { OrgContext, Principal } from "../../ground/principal.ts";
import { writeAudit } from "../../ground/write-audit.ts";
import { builtinTools } from "../../tools/index.ts";
import { requireAgent } from "../require-agent.ts";
import type { AgentToolList, SetAgentToolsInput } from "./agent-tools.contract.ts";
import { listAgentTools } from "./list-agent-tools.ts";

/** Gives an agent these tools in place of those that it had. Turns that begin from now on have them. */
export async function setAgentTools(context: OrgContext, { id, tools }: SetAgentToolsInput): Promise<AgentToolList> {
  const { db, principal } = context;
  const { orgId } = principal;
  const agentId = await requireAgent(context, id, "edit");
  await db.$transaction(async (tx) => {
    // Two who choose at once take turns, so that what stands is what one of them chose.
    await tx.$executeRaw`select from "Agent" where id = ${agentId} and "orgId" = ${orgId} for update`;
    const chosen = [];
    for (const { tool, needsApproval } of tools) {
      const { toolId, asksByDefault } = await findTool(tx, principal, tool);
      const had = await tx.agentTool.findFirst({ where: { agentId, toolId }, select: { needsApproval: true } });
      const isLoosened = asksByDefault && !needsApproval && had?.needsApproval !== false;
      if (isLoosened && principal.role !== "owner" && principal.role !== "admin") throw mayNotLoosen(tool);
      chosen.push({ orgId, agentId, toolId, needsApproval });
    }
    await tx.agentTool.deleteMany({ where: { agentId } });
    await tx.agentTool.createMany({ data: chosen });
    await writeAudit(tx, principal, "agents.set-tools", { type: "agent", id: agentId }, { tools });
  });
  return listAgentTools(context, { id });
}

/** The row of a tool; that of a built-in one is made when the first agent gets it. */
async function findTool(tx: OrgTransaction, { orgId }: Principal, tool: string) {
  const builtin = builtinTools.find(({ name }) => name === tool);
  if (!builtin) {
    const row = await tx.tool.findFirst({ where: { id: tool, kind: "api", isEnabled: true }, select: ofTool });
    if (!row) throw notFound("tool");
    return { toolId: row.id, asksByDefault: row.needsApproval };
  }
  const { name, description, needsApproval } = builtin;
  const where = { kind: "builtin" as const, configuration: { path: ["builtin"], equals: name } };
  const known = await tx.tool.findFirst({ where, select: ofTool });
  if (known) return { toolId: known.id, asksByDefault: needsApproval };
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`builtin-tool:${orgId}:${name}`}))`;
  const id = newId("tool");
  const again = await tx.tool.findFirst({ where, select: ofTool });
  if (again) return { toolId: again.id, asksByDefault: needsApproval };
  const isTaken = (await tx.tool.count({ where: { name } })) > 0;
  const data = { id, orgId, name: isTaken ? `builtin_${name}` : name, description, needsApproval };
  await tx.tool.create({ data: { ...data, kind: "builtin", configuration: { builtin: name } } });
  return { toolId: id, asksByDefault: needsApproval };
}

const ofTool = { id: true, needsApproval: true } as const;

const mayNotLoosen = (tool: string) =>
  new AppError({
    code: "forbidden",
    reason: "tool-asks",
    userMessage: "Only owners and admins let an agent call this tool without asking.",
    fields: { tools: `${tool} asks before each call` },
  });
