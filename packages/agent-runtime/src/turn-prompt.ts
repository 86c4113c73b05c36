import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import type { Turn } from "@guildhall/kernel";
import type { TurnOptions } from "./turn-options.ts";
import { turnToModelMessages } from "./turn-to-model-messages.ts";

/** What the model is shown for its next step: instructions, conversation, and what this turn did so far. */
export function turnPrompt(options: Pick<TurnOptions, "instructions" | "history">, turn: Turn): LanguageModelV4Prompt {
  const { instructions, history } = options;
  const system: LanguageModelV4Prompt = instructions.trim() === "" ? [] : [{ role: "system", content: instructions }];
  return [...system, ...history, ...turnToModelMessages(turn)];
}
