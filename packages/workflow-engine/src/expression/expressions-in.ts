import type { JsonValue } from "@guildhall/kernel";
import { isTemplate, parseTemplate } from "./template.ts";

/** Every expression in the templates of some data, with the path of the field in which it stands. */
export function expressionsIn(value: JsonValue, path = ""): { path: string; expression: string }[] {
  if (typeof value === "string") {
    if (!isTemplate(value)) return [];
    return parseTemplate(value).flatMap((piece) => ("expression" in piece ? [{ path, ...piece }] : []));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, it]) => expressionsIn(it ?? null, path ? `${path}.${name}` : name));
}
