import type { ModelMessage } from "./turn-options.ts";

/** A person's message, as models are shown it. */
export function userMessage(text: string): ModelMessage {
  return { role: "user", content: [{ type: "text", text }] };
}

/** A plain answer, as models are shown it; for turns that are known by their text only. */
export function assistantMessage(text: string): ModelMessage {
  return { role: "assistant", content: [{ type: "text", text }] };
}
