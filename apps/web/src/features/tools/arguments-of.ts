import type { ToolParameter } from "@guildhall/api/client";

type Arguments = Record<string, string | number | boolean>;

/** What was typed as the arguments of a call; what is not of its type stays text, so that the server says so. */
export function argumentsOf(parameters: readonly ToolParameter[], texts: Readonly<Record<string, string>>): Arguments {
  const given: Arguments = {};
  for (const { name, type } of parameters) {
    const text = texts[name]?.trim() ?? "";
    if (text !== "") given[name] = valueOf(text, type);
  }
  return given;
}

function valueOf(text: string, type: ToolParameter["type"]): string | number | boolean {
  if (type === "boolean") return /^(true|yes)$/i.test(text) || (/^(false|no)$/i.test(text) ? false : text);
  if (type === "string") return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
