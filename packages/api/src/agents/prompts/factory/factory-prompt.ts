import type { PromptVariable } from "@guildhall/kernel";

/** A text that Guildhall itself tells models, as it comes from the factory. */
export type FactoryPrompt = {
  key: string;
  category: "chat" | "meetings" | "agents" | "knowledge" | "insights";
  name: string;
  /** When it is used, and what its answer is used for. */
  description: string;
  /** With `{{name}}` where a variable goes. */
  text: string;
  variables: PromptVariable[];
};

/** A variable that the text must have, since without it the model would not know what it is about. */
export function needed(name: string, description: string): PromptVariable {
  return { name, description, isRequired: true };
}

/** A variable that the text may leave out. */
export function possible(name: string, description: string, otherwise = ""): PromptVariable {
  return { name, description, isRequired: false, default: otherwise };
}
