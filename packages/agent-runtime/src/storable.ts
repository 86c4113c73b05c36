import type { JsonValue } from "@guildhall/kernel";

const suspicious = /\\u(?:0000|d[89a-f])/;

/** The value without what PostgreSQL can't store in JSON: NUL characters and halves of surrogate pairs. */
export function storable(value: JsonValue): JsonValue {
  return suspicious.test(JSON.stringify(value)) ? clean(value) : value;
}

/** The same for text; hardly costs anything when the text is fine. */
export function storableText(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.includes("\0") ? whole.replaceAll("\0", "\uFFFD") : whole;
}

function clean(value: JsonValue): JsonValue {
  if (typeof value === "string") return storableText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [storableText(key), clean(entry)]));
}
