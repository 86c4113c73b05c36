import type { PromptVariable } from "@guildhall/kernel";

/** The names of the variables that a text uses, each once. */
export function variablesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, name = ""]) => name))];
}

/** What is wrong with the variables of a text, in words that read on after the field's name; null when nothing is. */
export function checkPrompt(text: string, variables: readonly PromptVariable[]): string | null {
  const used = variablesIn(text);
  const known = variables.map(({ name }) => name);
  const unknown = used.filter((name) => !known.includes(name));
  const missing = variables.filter(({ name, isRequired }) => isRequired && !used.includes(name));
  const faults = [
    unknown.length > 0 &&
      `uses ${inBraces(unknown)}, which ${plural(unknown, "is no variable", "are no variables")} of this prompt`,
    missing.length > 0 && `must use ${inBraces(missing.map(({ name }) => name))}`,
  ].filter((fault) => fault !== false);
  return faults.length > 0 ? faults.join("; it ") : null;
}

function inBraces(names: string[]): string {
  return names.map((name) => `{{${name}}}`).join(", ");
}

function plural(list: readonly unknown[], one: string, more: string): string {
  return list.length === 1 ? one : more;
}
