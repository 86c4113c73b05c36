import { z } from "zod";
import type { OrgDb } from "@guildhall/db";
import type { OrgContext } from "../../ground/principal.ts";
import { builtinKey, builtinTools } from "../../tools/index.ts";
import { requireAgent } from "../require-agent.ts";
import type { AgentToolList, AgentToolView } from "./agent-tools.contract.ts";

const mostTools = 500;
const builtinConfiguration = z.object({ builtin: builtinKey });

/** The tools that an agent has or could be given: first those that Guildhall brings along, then the organization's by name. */
export async function listAgentTools(context: OrgContext, { id }: { id: string }): Promise<AgentToolList> {
  const rows = await readTools(context.db, await requireAgent(context, id));
  const builtins = builtinTools.map(({ name, title, description, needsApproval }): AgentToolView => {
    const row = rows.find((each) => builtinOf(each) === name);
    return {
      tool: name,
      name,
      title,
      description,
      kind: "builtin",
      asksByDefault: needsApproval,
      ...chosen(row, needsApproval),
    };
  });
  const registered = rows
    .filter(({ kind, isEnabled }) => kind === "api" && isEnabled)
    .map((row): AgentToolView => {
      const { id: tool, name, description, kind, needsApproval: asksByDefault } = row;
      return { tool, name, title: name, description, kind, asksByDefault, ...chosen(row, asksByDefault) };
    });
  return { items: [...builtins, ...registered], nextCursor: null };
}

type ToolRow = Awaited<ReturnType<typeof readTools>>[number];

function readTools(db: Pick<OrgDb, "tool">, agentId: string) {
  return db.tool.findMany({
    where: { OR: [{ kind: "builtin" }, { kind: "api" }] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: mostTools,
    select: {
      id: true,
      name: true,
      description: true,
      kind: true,
      isEnabled: true,
      needsApproval: true,
      configuration: true,
      agents: { where: { agentId }, select: { needsApproval: true } },
    },
  });
}

const builtinOf = ({ kind, configuration }: ToolRow) =>
  kind === "builtin" ? builtinConfiguration.safeParse(configuration).data?.builtin : undefined;

function chosen(row: ToolRow | undefined, asksByDefault: boolean) {
  const use = row?.agents[0];
  return { isChosen: use !== undefined, needsApproval: use?.needsApproval ?? asksByDefault };
}
