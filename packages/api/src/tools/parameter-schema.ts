import { z } from "zod";
import type { JsonRecord } from "@guildhall/kernel";
import { type ToolParameter, toolParameter } from "./tools.contract.ts";

const stored = z.object({
  properties: z.record(z.string(), z.object({ type: toolParameter.shape.type, description: z.string().default("") })),
  required: z.array(z.string()).default([]),
});

/** Parameters as the JSON Schema that models are told. */
export function schemaOf(parameters: readonly ToolParameter[]): JsonRecord {
  return {
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, type, description }) => [name, { type, description }])),
    required: parameters.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    additionalProperties: false,
  };
}

/** The parameters of a JSON Schema that was made of some; none when it says more than parameters can. */
export function parametersOf(schema: unknown): ToolParameter[] {
  const read = stored.safeParse(schema);
  if (!read.success) return [];
  const { properties, required } = read.data;
  return Object.entries(properties).map(([name, property]) => ({
    name,
    ...property,
    isRequired: required.includes(name),
  }));
}
