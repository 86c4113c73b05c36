import { toolRow } from "@guildhall/db/rows";
import { idSchema, jsonSchema, pageInput, typedText } from "@guildhall/kernel";
import { z } from "zod";

/** One thing that a tool takes. */
export const toolParameter = z.object({
  name: z
    .string()
    .max(64)
    .regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/, "must be a letter or _, then letters, digits and _"),
  type: z.enum(["string", "number", "integer", "boolean"]),
  /** What models are told of it. */
  description: typedText(z.string().max(500)).default(""),
  isRequired: z.boolean().default(true),
});
export type ToolParameter = z.infer<typeof toolParameter>;

const parameters = z
  .array(toolParameter)
  .max(20)
  .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, "must each have a name of its own");

const headerName = z
  .string()
  .max(100)
  .regex(/^[a-zA-Z0-9-]+$/, "must be the name of a header, such as Accept");

/** Secrets are kept apart from what everybody in the organization can read. */
const secretHeaders = /^(authorization|proxy-authorization|cookie|x-api-key)$/i;

/** An address that is called: `{name}` in it is a parameter, the others go along as query or as JSON. */
export const apiConfiguration = z.object({
  method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]),
  url: typedText(z.string().min(1).max(2000)),
  headers: z
    .record(headerName, typedText(z.string().max(2000)))
    .refine((headers) => Object.keys(headers).length <= 20, "must have at most 20 entries")
    .refine(
      (headers) => !Object.keys(headers).some((name) => secretHeaders.test(name)),
      "must hold no secret: everybody in the organization can read them",
    )
    .default({}),
});
export type ApiConfiguration = z.infer<typeof apiConfiguration>;

/** A tool that calls an address. The other kinds come with what runs them. */
export const createToolInput = z.object({
  name: toolRow.shape.name,
  description: typedText(toolRow.shape.description),
  kind: z.literal("api").default("api"),
  parameters: parameters.default([]),
  configuration: apiConfiguration,
  needsApproval: z.boolean().default(false),
});
export type CreateToolInput = z.infer<typeof createToolInput>;

export const toolInput = z.object({ id: idSchema("tool") });

export const updateToolInput = toolInput.extend({
  name: toolRow.shape.name.optional(),
  description: typedText(toolRow.shape.description).optional(),
  parameters: parameters.optional(),
  configuration: apiConfiguration.optional(),
  needsApproval: z.boolean().optional(),
});
export type UpdateToolInput = z.infer<typeof updateToolInput>;

export const listToolsInput = pageInput.extend({
  /** The id of the last tool of the page before. */
  cursor: idSchema("tool").nullish(),
  query: typedText(z.string().max(200)).optional(),
  /** The archived ones instead of those in use. */
  archived: z.boolean().default(false),
});
export type ListToolsInput = z.infer<typeof listToolsInput>;

/** A tool as lists show it. */
export const toolSummary = toolRow.pick({
  id: true,
  name: true,
  description: true,
  kind: true,
  needsApproval: true,
  isEnabled: true,
  updatedAt: true,
});
export type ToolSummary = z.infer<typeof toolSummary>;

/** A tool as its own page shows it; `schema` is what models are told. */
export const toolView = toolSummary.extend({
  parameters: z.array(toolParameter),
  schema: jsonSchema,
  /** Of tools that call an address. */
  configuration: apiConfiguration.nullable(),
});
export type ToolView = z.infer<typeof toolView>;

export const tryToolInput = toolInput.extend({
  arguments: z.record(z.string().max(64), z.union([z.string().max(8000), z.number(), z.boolean()])),
});
export type TryToolInput = z.infer<typeof tryToolInput>;

/** What a call of a tool came to. */
export const toolAnswer = z.object({
  status: z.int(),
  isOk: z.boolean(),
  contentType: z.string(),
  /** The beginning of the answer. */
  text: z.string(),
  isCut: z.boolean(),
  durationMs: z.int(),
});
export type ToolAnswer = z.infer<typeof toolAnswer>;
