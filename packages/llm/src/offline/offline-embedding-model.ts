import type { EmbeddingModelV4, EmbeddingModelV4CallOptions, EmbeddingModelV4Result } from "@ai-sdk/provider";
import { words } from "./compose-reply.ts";
import { hashNgrams } from "./hash-ngrams.ts";

/** The model id of the built-in embeddings. */
export const offlineEmbeddingModelId = "offline-ngrams";

/** Embeddings without a network: near for texts that share words, blind to synonyms. */
export class OfflineEmbeddingModel implements EmbeddingModelV4 {
  readonly specificationVersion = "v4";
  readonly provider = "guildhall";
  readonly modelId = offlineEmbeddingModelId;
  readonly maxEmbeddingsPerCall = 2048;
  readonly supportsParallelCalls = true;
  readonly #dimensions: number;

  constructor({ dimensions = 512 }: { dimensions?: number } = {}) {
    this.#dimensions = dimensions;
  }

  async doEmbed({
    values,
    dimensions = this.#dimensions,
    abortSignal,
  }: EmbeddingModelV4CallOptions): Promise<EmbeddingModelV4Result> {
    abortSignal?.throwIfAborted();
    const tokens = values.reduce((sum, text) => sum + words(text).length, 0);
    return { embeddings: values.map((text) => hashNgrams(text, dimensions)), usage: { tokens }, warnings: [] };
  }
}
