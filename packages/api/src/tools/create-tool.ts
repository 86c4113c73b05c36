import { newId } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { checkAddress } from "./check-address.ts";
import { explainNameTaken } from "./name-taken.ts";
import { schemaOf } from "./parameter-schema.ts";
import type { CreateToolInput, ToolView } from "./tools.contract.ts";
import { toolSelect } from "./tools.select.ts";
import { viewTool } from "./view-tool.ts";

/** Registers a tool that calls an address; refused when that may not be opened, or when the name is taken. */
export async function createTool(context: OrgContext, input: CreateToolInput): Promise<ToolView> {
  const { db, principal, services } = context;
  const { orgId, userId } = principal;
  const { parameters, ...tool } = input;
  await checkAddress(services, input.configuration, parameters);
  try {
    return await db.$transaction(async (tx) => {
      const data = { id: newId("tool"), orgId, createdById: userId, parameters: schemaOf(parameters), ...tool };
      const made = await tx.tool.create({ data, select: toolSelect });
      await writeAudit(tx, principal, "tools.create", { type: "tool", id: made.id }, { name: made.name });
      return viewTool(made);
    });
  } catch (error) {
    throw explainNameTaken(error);
  }
}
