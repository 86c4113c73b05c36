import { AppError, notFound } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { writeAudit } from "../ground/write-audit.ts";
import { checkAddress } from "./check-address.ts";
import { getTool } from "./get-tool.ts";
import { explainNameTaken } from "./name-taken.ts";
import { schemaOf } from "./parameter-schema.ts";
import type { ToolView, UpdateToolInput } from "./tools.contract.ts";
import { toolSelect } from "./tools.select.ts";
import { viewTool } from "./view-tool.ts";

/** Changes what was given of a tool; its address is checked against the parameters that then stand. */
export async function updateTool(context: OrgContext, input: UpdateToolInput): Promise<ToolView> {
  const { db, principal, services } = context;
  const { id, parameters, ...given } = input;
  const before = await getTool(context, { id });
  const configuration = given.configuration ?? before.configuration;
  if (!configuration) throw notOurs();
  await checkAddress(services, configuration, parameters ?? before.parameters);
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const data = { ...changes, ...(parameters && { parameters: schemaOf(parameters) }) };
  try {
    return await db.$transaction(async (tx) => {
      const [tool] = await tx.tool.updateManyAndReturn({ where: { id }, data, select: toolSelect });
      if (!tool) throw notFound("tool");
      await writeAudit(tx, principal, "tools.update", { type: "tool", id }, { fields: Object.keys(data) });
      return viewTool(tool);
    });
  } catch (error) {
    throw explainNameTaken(error);
  }
}

const notOurs = () =>
  new AppError({
    code: "conflict",
    reason: "tool-from-elsewhere",
    userMessage: "This tool comes from elsewhere, so it is changed there.",
  });
