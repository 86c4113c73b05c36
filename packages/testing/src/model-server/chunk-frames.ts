import type { PlannedAnswer } from "./plan-answer.ts";

/** The frames of one streamed answer; what does not change from token to token is rendered once. */
export class ChunkFrames {
  readonly #head: string;

  constructor(model: string, id: string) {
    const created = Math.floor(Date.now() / 1000);
    this.#head = `data: {"id":${JSON.stringify(id)},"object":"chat.completion.chunk","created":${created},"model":${JSON.stringify(model)}`;
  }

  first(): string {
    return this.#choice('{"role":"assistant","content":""}', "null");
  }

  text(token: string): string {
    return this.#choice(`{"content":${JSON.stringify(token)}}`, "null");
  }

  /** A call arrives as real servers send it: its name first, then its arguments in two pieces. */
  toolCall(call: PlannedAnswer["toolCalls"][number], index: number): string {
    const text = typeof call.arguments === "string" ? call.arguments : JSON.stringify(call.arguments);
    const middle = Math.floor(text.length / 2);
    const opening = { index, id: call.id, type: "function", function: { name: call.name, arguments: "" } };
    const pieces = [text.slice(0, middle), text.slice(middle)].map((piece) => ({
      index,
      function: { arguments: piece },
    }));
    return [opening, ...pieces].map((piece) => this.#choice(JSON.stringify({ tool_calls: [piece] }), "null")).join("");
  }

  finish(reason: string): string {
    return this.#choice("{}", JSON.stringify(reason));
  }

  usage(usage: PlannedAnswer["usage"]): string {
    return `${this.#head},"choices":[],"usage":${JSON.stringify(usage)}}\n\n`;
  }

  #choice(delta: string, finishReason: string): string {
    return `${this.#head},"choices":[{"index":0,"delta":${delta},"finish_reason":${finishReason}}]}\n\n`;
  }
}
