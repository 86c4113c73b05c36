import { configFields } from "./config-schema.ts";

/** What the form of a type calls a field of its configuration. */
export function fieldTitle(type: string, field: string): string {
  const [, schema] = configFields(type).fields.find(([name]) => name === field) ?? [];
  const title = schema?.title ?? field;
  return title.charAt(0).toUpperCase() + title.slice(1);
}
