import type { LanguageModelV4FinishReason, LanguageModelV4StreamPart, LanguageModelV4Usage } from "@ai-sdk/provider";
import { modelError, type Passing, readPassing } from "@guildhall/llm";
import { acceptToolCall } from "./accept-tool-call.ts";
import { DeltaText } from "./delta-text.ts";
import { StopText } from "./stop-text.ts";
import type { TurnLog } from "./turn-log.ts";

/** How a model's answer ended. */
export type Finish = { finishReason: LanguageModelV4FinishReason; usage: LanguageModelV4Usage; isCut?: true };

const tokens = { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined };
const written = { total: undefined, text: undefined, reasoning: undefined };

/** A word came at which the answer ends: the model's own end is not waited for, and what it took is estimated. */
const cutOff: Finish = {
  finishReason: { unified: "stop", raw: undefined },
  usage: { inputTokens: tokens, outputTokens: written },
  isCut: true,
};

const maxAnswerCharacters = 4_000_000;

/** Writes the parts of one answer to the log as they come. */
export class AnswerWriter {
  readonly #log: TurnLog;
  readonly #text = new DeltaText();
  readonly #reasoning = new DeltaText();
  readonly #stop: StopText;
  #characters = 0;

  constructor(log: TurnLog, stops: readonly string[] = []) {
    this.#log = log;
    this.#stop = new StopText(stops);
  }

  /** Returns how the answer ended with its last part, and throws what the part tells of a failure. */
  take(part: LanguageModelV4StreamPart): Finish | undefined {
    switch (part.type) {
      case "text-delta":
        this.#write("text-delta", this.#stop.next(this.#text.next(part.delta)));
        return this.#stop.hasStopped ? cutOff : undefined;
      case "reasoning-delta":
        this.#write("reasoning-delta", this.#reasoning.next(part.delta));
        return;
      case "tool-call":
        this.#write("text-delta", this.#stop.rest());
        this.#count(part.input.length);
        this.#log.write(acceptToolCall(part, this.#log.turn));
        return;
      case "raw":
        this.#writePassing(readPassing(part));
        return;
      case "error":
        throw part.error;
      case "finish":
        if (part.finishReason.unified === "interrupted") throw modelError("model-broke-off");
        if (part.finishReason.unified === "error") throw modelError("model-failed");
        this.#write("text-delta", this.#stop.rest());
        return part;
      default:
        return;
    }
  }

  #writePassing(passing: Passing | null): void {
    if (!passing) return;
    const { answeringModelId, passedOver } = passing;
    const step = this.#log.turn.stepsDone;
    for (const each of passedOver) this.#log.write({ type: "model-passed-over", step, answeringModelId, ...each });
  }

  #write(type: "text-delta" | "reasoning-delta", text: string): void {
    if (text === "") return;
    this.#count(text.length);
    this.#log.write({ type, text });
  }

  #count(characters: number): void {
    this.#characters += characters;
    if (this.#characters > maxAnswerCharacters) throw modelError("model-answered-too-much");
  }
}
