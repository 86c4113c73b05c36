import { findNodeType } from "@guildhall/api/client/graphs";
import { z } from "zod";

/** A field of a configuration, as its JSON Schema tells of it. */
export type FieldSchema = {
  type?: string | undefined;
  title?: string | undefined;
  placeholder?: string | undefined;
  unit?: string | undefined;
  language?: string | undefined;
  choose?: string | undefined;
  template?: boolean | undefined;
  enum?: string[] | undefined;
  default?: unknown;
  properties?: Record<string, FieldSchema> | undefined;
};

const fieldSchema: z.ZodType<FieldSchema> = z.object({
  type: z.string().optional(),
  title: z.string().optional(),
  placeholder: z.string().optional(),
  unit: z.string().optional(),
  language: z.string().optional(),
  choose: z.string().optional(),
  template: z.boolean().optional(),
  enum: z.array(z.string()).optional(),
  default: z.unknown().optional(),
  get properties() {
    return z.record(z.string(), fieldSchema).optional();
  },
});

const configSchema = z.object({
  properties: z.record(z.string(), fieldSchema),
  required: z.array(z.string()).default([]),
});

/** The fields of a type's configuration, in order, and which of them must be filled in. */
export function configFields(type: string): { fields: [string, FieldSchema][]; required: ReadonlySet<string> } {
  const known = findNodeType(type);
  if (!known) return { fields: [], required: new Set() };
  const { properties, required } = configSchema.parse(z.toJSONSchema(known.config, { io: "input" }));
  return { fields: Object.entries(properties), required: new Set(required) };
}
