import type { FinishReason, Turn } from "@guildhall/kernel";

/** What all parts of one answer share on the wire. */
export type ChatHead = { id: string; created: number; model: string };

const finishReasons: Record<FinishReason, string> = {
  stop: "stop",
  length: "length",
  "content-filter": "content_filter",
  "tool-calls": "stop",
  error: "stop",
  other: "stop",
};

/** The answer in one piece, as OpenAI sends it when the request doesn't ask for a stream. */
export function chatCompletion(head: ChatHead, text: string, turn: Turn) {
  const message = { role: "assistant", content: text, refusal: null };
  const choice = { index: 0, message, logprobs: null, finish_reason: finishReason(turn) };
  return { ...head, object: "chat.completion", choices: [choice], usage: chatUsage(turn) };
}

/** One piece of a streamed answer; `hasUsage` when the last piece brings the usage. */
export function chatChunk(
  head: ChatHead,
  delta: { role?: "assistant"; content?: string },
  { turn, hasUsage }: { turn: Turn | null; hasUsage: boolean },
) {
  const choice = { index: 0, delta, logprobs: null, finish_reason: turn && finishReason(turn) };
  return { ...head, object: "chat.completion.chunk", choices: [choice], ...(hasUsage && { usage: null }) };
}

/** The last piece of a stream whose request asked for `include_usage`. */
export function chatUsageChunk(head: ChatHead, turn: Turn) {
  return { ...head, object: "chat.completion.chunk", choices: [], usage: chatUsage(turn) };
}

function chatUsage({ usage: { inputTokens, outputTokens } }: Turn) {
  return { prompt_tokens: inputTokens, completion_tokens: outputTokens, total_tokens: inputTokens + outputTokens };
}

function finishReason({ finishReason: reason, outcome }: Turn): string {
  // Somebody stopped it: not whole, and OpenAI has no other word for that.
  if (outcome === "cancelled") return "length";
  return finishReasons[reason ?? "stop"];
}
