import type { PromptVariable } from "@guildhall/kernel";

/** A text with its variables filled in; one that is not given has its default, or nothing. Values are not read again. */
export function fillPrompt(
  text: string,
  variables: readonly PromptVariable[],
  values: Readonly<Record<string, string>>,
): string {
  return text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name: string) => {
    const variable = variables.find((each) => each.name === name);
    return (Object.hasOwn(values, name) ? values[name] : undefined) ?? variable?.default ?? "";
  });
}
