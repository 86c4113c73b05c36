import type { JsonValue } from "@guildhall/kernel";

/** Whether a value counts as true, as JSONata's `$boolean` has it: empty text, empty lists and objects, 0 and nothing do not. */
export function isTrue(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.some(isTrue);
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}
