import type {
  LanguageModelV4TextPart,
  LanguageModelV4ToolCallPart,
  LanguageModelV4ToolResultPart,
} from "@ai-sdk/provider";
import type { JsonValue, Turn, TurnPart } from "@guildhall/kernel";
import type { ModelMessage } from "./turn-options.ts";

type Step = {
  content: (LanguageModelV4TextPart | LanguageModelV4ToolCallPart)[];
  results: LanguageModelV4ToolResultPart[];
};
type ToolPart = Extract<TurnPart, { type: "tool" }>;

/**
 * What a model sees again of a turn: its text, its tool calls and their results, in order and without the reasoning. A
 * call that was never answered is shown as such, because providers refuse a call without a result. Pure.
 */
export function turnToModelMessages(turn: Pick<Turn, "parts">): ModelMessage[] {
  const steps: Step[] = [{ content: [], results: [] }];
  for (const part of turn.parts) {
    if (
      part.type === "passed-over" ||
      part.type === "agent-chosen" ||
      part.type === "file" ||
      part.type === "reasoning" ||
      (part.type === "text" && part.text.trim() === "")
    )
      continue;
    const step = stepFor(steps, part);
    if (part.type === "text") step.content.push({ type: "text", text: part.text });
    else {
      step.content.push({
        type: "tool-call",
        toolCallId: part.toolCallId,
        toolName: part.toolName,
        input: asObject(part.input),
      });
      step.results.push(resultOf(part));
    }
  }
  return steps.flatMap(stepMessages);
}

/** Text behind tool calls is what the model said after it saw their results. */
function stepFor(steps: Step[], part: TurnPart): Step {
  const last = steps.at(-1);
  if (last && !(part.type === "text" && last.results.length > 0)) return last;
  const next: Step = { content: [], results: [] };
  steps.push(next);
  return next;
}

function stepMessages({ content, results }: Step): ModelMessage[] {
  const messages: ModelMessage[] = [];
  if (content.length > 0) messages.push({ role: "assistant", content });
  if (results.length > 0) messages.push({ role: "tool", content: results });
  return messages;
}

function resultOf({ toolCallId, toolName, output, isError }: ToolPart): LanguageModelV4ToolResultPart {
  return { type: "tool-result", toolCallId, toolName, output: modelOutput(output, isError ?? false) };
}

function modelOutput(output: JsonValue | undefined, isError: boolean): LanguageModelV4ToolResultPart["output"] {
  if (output === undefined) return { type: "error-text", value: "This call was not made: the turn ended before." };
  if (typeof output === "string") return { type: isError ? "error-text" : "text", value: output };
  return { type: isError ? "error-json" : "json", value: output };
}

/** Some providers accept only objects as the input of a call, even of one that was malformed. */
function asObject(input: JsonValue): JsonValue {
  return typeof input === "object" && input !== null && !Array.isArray(input) ? input : { input };
}
