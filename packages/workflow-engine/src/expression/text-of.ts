import type { JsonValue } from "@guildhall/kernel";

/** A value as text: text as it is, nothing as empty, all else as JSON. */
export function textOf(value: JsonValue | undefined): string {
  if (typeof value === "string") return value;
  return value === null || value === undefined ? "" : JSON.stringify(value);
}
