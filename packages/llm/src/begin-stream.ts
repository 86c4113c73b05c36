import type { LanguageModelV4StreamPart, LanguageModelV4StreamResult } from "@ai-sdk/provider";

/** A stream of which the first word, thought or tool call is there, with all that came before it. */
export type BegunStream = {
  result: LanguageModelV4StreamResult;
  begun: LanguageModelV4StreamPart[];
  rest: ReadableStreamDefaultReader<LanguageModelV4StreamPart>;
};

/** Waits until a stream says something; rejects with the failure that comes before. */
export async function beginStream(result: LanguageModelV4StreamResult): Promise<BegunStream> {
  const rest = result.stream.getReader();
  const begun: LanguageModelV4StreamPart[] = [];
  for (;;) {
    const { done, value } = await rest.read();
    if (done) return { result, begun, rest };
    if (value.type === "error") throw value.error;
    begun.push(value);
    if (saysSomething(value)) return { result, begun, rest };
  }
}

/** Servers send empty deltas before the first word. */
function saysSomething(part: LanguageModelV4StreamPart): boolean {
  if (part.type === "text-delta" || part.type === "reasoning-delta") return part.delta !== "";
  return part.type.startsWith("tool-") || part.type === "finish";
}
