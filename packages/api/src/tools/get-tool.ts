import { notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import type { ToolView } from "./tools.contract.ts";
import { toolSelect } from "./tools.select.ts";
import { viewTool } from "./view-tool.ts";

/** One tool of the organization, archived or not. */
export async function getTool({ db }: OrgContext, { id }: { id: string }): Promise<ToolView> {
  const tool = await db.tool.findFirst({ where: { id }, select: toolSelect });
  if (!tool) throw notFound("tool");
  return viewTool(tool);
}
