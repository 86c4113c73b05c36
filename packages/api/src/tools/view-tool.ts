import { readJson } from "@guildhall/db/shapes";
import { parametersOf } from "./parameter-schema.ts";
import { apiConfiguration, type ToolView } from "./tools.contract.ts";
import type { ToolRecord } from "./tools.select.ts";

/** A stored tool as its page shows it. */
export function viewTool({ parameters, configuration, ...tool }: ToolRecord): ToolView {
  const schema = readJson("Tool.parameters", parameters);
  const ofApi = tool.kind === "api" ? apiConfiguration.safeParse(configuration).data : undefined;
  return { ...tool, schema, parameters: parametersOf(schema), configuration: ofApi ?? null };
}
