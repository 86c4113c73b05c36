import type { ChatRequest } from "./chat-request.ts";
import type { ModelScript, ScriptedToolCall } from "./model-script.ts";

/** What one call is answered with, before it is written in either form. */
export type PlannedAnswer = {
  tokens: string[];
  toolCalls: Required<ScriptedToolCall>[];
  finishReason: "stop" | "tool_calls";
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number };
};

const words = ["guild ", "hall ", "oak ", "lamp ", "ledger ", "bell ", "thread ", "stone "];

/** The tokens and tool calls that the script gives for this request. */
export function planAnswer(script: ModelScript, request: ChatRequest): PlannedAnswer {
  const calls = typeof script.toolCalls === "function" ? script.toolCalls(request) : script.toolCalls;
  const tokens = answerTokens(script, request, calls.length > 0);
  const promptTokens = Math.ceil(JSON.stringify(request.messages).length / 4);
  const completionTokens = tokens.length + calls.length;
  return {
    tokens,
    toolCalls: calls.map((call, index) => ({ id: call.id ?? `call_${index}`, ...call })),
    finishReason: calls.length > 0 ? "tool_calls" : "stop",
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: completionTokens,
      total_tokens: promptTokens + completionTokens,
    },
  };
}

function answerTokens(script: ModelScript, request: ChatRequest, callsTools: boolean): string[] {
  const answer = typeof script.answer === "function" ? script.answer(request) : script.answer;
  if (answer !== null) return answer.match(/\S+\s*|\s+/g) ?? [];
  if (callsTools) return [];
  return Array.from({ length: script.tokens }, (_, index) => words[index % words.length] ?? "word ");
}
