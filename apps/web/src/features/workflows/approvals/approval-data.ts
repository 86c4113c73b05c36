import { type JsonValue, jsonValue } from "@guildhall/kernel";

/** Data as a person edits it: text as it is, anything else as JSON. */
export function writeData(data: JsonValue): string {
  return typeof data === "string" ? data : JSON.stringify(data, null, 2);
}

/** Reads it back in the form in which it was shown. */
export function readData(text: string, before: JsonValue): { ok: true; value: JsonValue } | { ok: false } {
  if (typeof before === "string") return { ok: true, value: text };
  try {
    return { ok: true, value: jsonValue.parse(JSON.parse(text)) };
  } catch {
    return { ok: false };
  }
}
