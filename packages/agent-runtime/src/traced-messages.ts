import type { LanguageModelV4Prompt } from "@ai-sdk/provider";
import type { TurnPart } from "@guildhall/kernel";

/** A part of a message; which fields it has depends on its type. */
type TracedPart = Record<string, unknown> & { type: string };

type Part = Exclude<LanguageModelV4Prompt[number]["content"], string>[number];

/** What a model was shown, in the form that the GenAI conventions have for it; files are only named. */
export function promptMessages(prompt: LanguageModelV4Prompt) {
  return prompt.map(({ role, content }) => ({
    role,
    parts: typeof content === "string" ? [{ type: "text", content }] : content.map(promptPart),
  }));
}

/** What a model answered, in the same form. */
export function answerMessage(parts: readonly TurnPart[]) {
  return [{ role: "assistant", parts: parts.flatMap(answerPart) }];
}

function promptPart(part: Part): TracedPart {
  if (part.type === "text" || part.type === "reasoning") return { type: part.type, content: part.text };
  if (part.type === "tool-call") {
    return { type: "tool_call", id: part.toolCallId, name: part.toolName, arguments: part.input };
  }
  if (part.type === "tool-result") return { type: "tool_call_response", id: part.toolCallId, response: part.output };
  return { type: part.type };
}

function answerPart(part: TurnPart): TracedPart[] {
  if (part.type === "text" || part.type === "reasoning") return [{ type: part.type, content: part.text }];
  if (part.type !== "tool") return [];
  return [{ type: "tool_call", id: part.toolCallId, name: part.toolName, arguments: part.input }];
}
