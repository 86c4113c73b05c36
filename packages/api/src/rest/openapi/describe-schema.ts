import { z } from "zod";

export type JsonSchema = z.core.JSONSchema.BaseSchema;
export type Components = Record<string, JsonSchema>;

type Direction = "input" | "output";
export type DescribeSchema = (schema: z.core.$ZodType, io: Direction) => JsonSchema;

const componentPath = "#/components/schemas/";

/**
 * Describes schemas, named ones as components. What is sent and what is answered under one name can differ (a field with
 * a default may be left out only when it is sent); then the former has `Input` behind its name.
 */
export function schemaDescriber(names: Map<z.core.$ZodType, string>): {
  describe: DescribeSchema;
  components: Components;
} {
  const components: Components = {};
  let calls = 0;
  const registries = { input: registryOf(names, "input"), output: registryOf(names, "output") };
  const describe: DescribeSchema = (schema, io) => {
    const metadata = registries[io];
    const written = z.toJSONSchema(schema, { io, metadata, unrepresentable: "any", override: (at) => write(at, io) });
    const { $schema: _dialect, id: name, $defs = {}, ...rest } = refer(written, ++calls);
    for (const [key, { id: _id, ...component }] of Object.entries($defs)) components[key] ??= component;
    if (typeof name !== "string") return rest;
    components[name] ??= rest;
    return { $ref: `${componentPath}${name}` };
  };
  return { describe, components };
}

function registryOf(names: Map<z.core.$ZodType, string>, io: Direction): z.core.$ZodRegistry<{ id?: string }> {
  const registry = z.registry<{ id?: string }>();
  for (const [schema, name] of names)
    registry.add(schema, { id: io === "input" && differs(schema) ? inputName(name) : name });
  return registry;
}

const inputName = (name: string) => (name.endsWith("Input") ? name : `${name}Input`);

const differs = (schema: z.core.$ZodType) => {
  const written = (io: Direction) =>
    JSON.stringify(z.toJSONSchema(schema, { io, unrepresentable: "any", override: (at) => write(at, io) }));
  return written("input") !== written("output");
};

/** JSON has no dates, and what people type is described by its limits. */
function write(
  { zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema },
  io: Direction,
): void {
  const { def } = zodSchema._zod;
  if (def.type === "date") Object.assign(jsonSchema, { type: "string", format: "date-time" });
  // More may be told in later versions, which is no reason to refuse an answer.
  if (def.type === "object" && io === "output") delete jsonSchema.additionalProperties;
  if (def.type === "pipe" && io === "input" && jsonSchema.type === "string") {
    const { $schema: _dialect, ...limits } = z.toJSONSchema(def.out, { io, unrepresentable: "any" });
    if (limits.type === "string") Object.assign(jsonSchema, limits);
  }
}

/** What holds itself has a name that is new in each call. */
function refer(written: JsonSchema, call: number): JsonSchema {
  const text = JSON.stringify(written)
    .replaceAll('"#/$defs/', `"${componentPath}`)
    .replaceAll(/__schema(\d+)/g, `Nested${call}_$1`);
  return z.custom<JsonSchema>().parse(JSON.parse(text));
}
