import type { UnderlyingSource } from "node:stream/web";
import type { LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { AppError } from "@guildhall/kernel";
import type { ModelDeadline } from "./model-deadline.ts";
import { modelError } from "./model-error.ts";
import { type FailedProvider, toModelError } from "./to-model-error.ts";

type Controller = ReadableStreamDefaultController<LanguageModelV4StreamPart>;

/** Passes the parts of a stream on until its first failure; costs one promise for each. */
export class GuardedParts implements UnderlyingSource<LanguageModelV4StreamPart> {
  readonly #reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart>;
  readonly #deadline: ModelDeadline;
  readonly #failed: FailedProvider;
  #ended = false;

  constructor(
    reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart>,
    deadline: ModelDeadline,
    failed: FailedProvider,
  ) {
    this.#reader = reader;
    this.#deadline = deadline;
    this.#failed = failed;
  }

  start(controller: Controller): void {
    const { signal } = this.#deadline;
    signal.addEventListener("abort", () => this.#fail(controller, signal.reason), { once: true });
  }

  async pull(controller: Controller): Promise<void> {
    try {
      const { done, value } = await this.#reader.read();
      if (this.#ended) return;
      if (!done) this.#pass(controller, value);
      else if (this.#end()) controller.close();
    } catch (error) {
      this.#fail(
        controller,
        this.#deadline.signal.aborted ? this.#deadline.signal.reason : toModelError(error, this.#failed),
      );
    }
  }

  async cancel(reason: unknown): Promise<void> {
    if (!this.#end()) return;
    this.#deadline.giveUp(reason);
    await this.#reader.cancel(reason).catch(() => undefined);
  }

  #pass(controller: Controller, part: LanguageModelV4StreamPart): void {
    if (part.type === "error") this.#fail(controller, toModelError(part.error, this.#failed));
    else if (part.type === "finish" && part.finishReason.unified === "interrupted")
      this.#fail(controller, this.#brokeOff());
    else {
      if (isContent(part)) this.#deadline.extend();
      controller.enqueue(part);
    }
  }

  #brokeOff(): AppError {
    const { provider } = this.#failed;
    return modelError("model-broke-off", provider === undefined ? {} : { provider });
  }

  #fail(controller: Controller, error: unknown): void {
    if (!this.#end()) return;
    if (error instanceof AppError) {
      controller.enqueue({ type: "error", error });
      controller.close();
    } else controller.error(error);
    // The abort reaches the connection, the cancelling whatever buffers in between.
    this.#deadline.giveUp(error);
    this.#reader.cancel(error).catch(() => undefined);
  }

  #end(): boolean {
    if (this.#ended) return false;
    this.#ended = true;
    this.#deadline[Symbol.dispose]();
    return true;
  }
}

/** Pings and metadata say that a connection is alive, not that a model answers. */
function isContent({ type }: LanguageModelV4StreamPart): boolean {
  return type === "text-delta" || type === "reasoning-delta" || type === "tool-input-delta" || type === "tool-call";
}
