import { setTimeout as wait } from "node:timers/promises";
import type { ChatRequest } from "./chat-request.ts";
import type { ModelScript } from "./model-script.ts";
import type { PlannedAnswer } from "./plan-answer.ts";

/** The whole answer as one object, after the time that streaming it would have taken. */
export async function completeAnswer(
  script: ModelScript,
  request: ChatRequest,
  answer: PlannedAnswer,
  id: string,
  signal: AbortSignal,
) {
  const perTokenMs = script.tokensPerSecond > 0 ? 1000 / script.tokensPerSecond : 0;
  const stalls = script.failure?.kind === "stall";
  await wait(stalls ? 2 ** 31 - 1 : script.firstTokenMs + answer.tokens.length * perTokenMs, undefined, { signal });
  return {
    id,
    object: "chat.completion",
    created: Math.floor(Date.now() / 1000),
    model: request.model,
    choices: [{ index: 0, message: message(answer), finish_reason: answer.finishReason }],
    ...(script.reportsUsage ? { usage: answer.usage } : {}),
  };
}

function message(answer: PlannedAnswer) {
  const content = answer.tokens.length > 0 ? answer.tokens.join("") : null;
  if (answer.toolCalls.length === 0) return { role: "assistant", content };
  const calls = answer.toolCalls.map((call) => ({
    id: call.id,
    type: "function",
    function: {
      name: call.name,
      arguments: typeof call.arguments === "string" ? call.arguments : JSON.stringify(call.arguments),
    },
  }));
  return { role: "assistant", content, tool_calls: calls };
}
