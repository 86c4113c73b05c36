import { setTimeout as wait } from "node:timers/promises";
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4FinishReason,
  LanguageModelV4GenerateResult,
  LanguageModelV4StreamPart,
  LanguageModelV4StreamResult,
} from "@ai-sdk/provider";
import { composeReply, type Reply, replyUsage, words } from "./compose-reply.ts";

/** The model id of the offline model. */
export const offlineModelId = "offline";

/**
 * The model that answers when no other is set up: it needs no network and no key, and puts its answers together from
 * the system prompt, the conversation and what tools tell. It says so once in a conversation.
 */
export class OfflineModel implements LanguageModelV4 {
  readonly specificationVersion = "v4";
  readonly provider = "guildhall";
  readonly modelId = offlineModelId;
  readonly supportedUrls = {};
  readonly #wordMs: number;

  /** `wordMs`: how long it takes for a word; 0 streams as fast as it is read. */
  constructor({ wordMs }: { wordMs: number }) {
    this.#wordMs = wordMs;
  }

  async doGenerate(options: LanguageModelV4CallOptions): Promise<LanguageModelV4GenerateResult> {
    options.abortSignal?.throwIfAborted();
    const reply = composeReply(options);
    const { text, tool } = reply;
    return {
      content: tool ? [{ type: "tool-call", toolCallId: crypto.randomUUID(), ...tool }] : [{ type: "text", text }],
      finishReason: finishReason(reply),
      usage: replyUsage(options, reply),
      warnings: [],
    };
  }

  async doStream(options: LanguageModelV4CallOptions): Promise<LanguageModelV4StreamResult> {
    options.abortSignal?.throwIfAborted();
    const parts = this.#parts(options, composeReply(options));
    const stream = new ReadableStream<LanguageModelV4StreamPart>({
      async pull(controller) {
        const next = await parts.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: async () => void (await parts.return(undefined)),
    });
    return { stream };
  }

  async *#parts(options: LanguageModelV4CallOptions, reply: Reply): AsyncGenerator<LanguageModelV4StreamPart> {
    yield { type: "stream-start", warnings: [] };
    if (reply.tool) yield { type: "tool-call", toolCallId: crypto.randomUUID(), ...reply.tool };
    else {
      yield { type: "text-start", id: "0" };
      for (const delta of words(reply.text)) {
        yield { type: "text-delta", id: "0", delta };
        if (this.#wordMs > 0) await wait(this.#wordMs, undefined, { signal: options.abortSignal });
      }
      yield { type: "text-end", id: "0" };
    }
    yield { type: "finish", finishReason: finishReason(reply), usage: replyUsage(options, reply) };
  }
}

function finishReason({ tool }: Reply): LanguageModelV4FinishReason {
  return { unified: tool ? "tool-calls" : "stop", raw: undefined };
}
