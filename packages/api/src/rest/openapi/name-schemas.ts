import { runEvent, runFrame, jsonValue } from "@guildhall/kernel";
import { z } from "zod";
import * as contracts from "../../client.ts";

/** Schemas that contracts do not hold themselves, but that read better by name. */
const ofTheKernel = { jsonValue, runEvent, runFrame };

/** The names that schemas have in their contracts, for the components of the description: `agentView` is `AgentView`. */
export function nameSchemas(): Map<z.core.$ZodType, string> {
  const names = new Map<z.core.$ZodType, string>();
  for (const [name, value] of Object.entries({ ...ofTheKernel, ...contracts })) {
    if (value instanceof z.core.$ZodType) names.set(value, `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  }
  return names;
}
