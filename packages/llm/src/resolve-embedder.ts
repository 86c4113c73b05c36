import type { EmbeddingModelV4 } from "@ai-sdk/provider";
import { modelError } from "./model-error.ts";
import type { ModelProvider } from "./model-provider.ts";
import { parseModelReference } from "./parse-model-reference.ts";
import { type FailedProvider, toModelError } from "./to-model-error.ts";
import { waitForTurn } from "./wait-for-turn.ts";

/** A model that turns texts into vectors; `embed` rejects with the `AppError` of a model. */
export type Embedder = {
  provider: string;
  modelId: string;
  embed: (texts: string[], options: EmbedOptions) => Promise<{ vectors: number[][]; tokens: number | null }>;
};

type EmbedOptions = { dimensions?: number | undefined; signal: AbortSignal };

type Failing = FailedProvider & { turns: ModelProvider };

const timeoutMs = 60_000;

/**
 * The embedding model for a reference: `openai:text-embedding-3-large`, a provider for its usual one, or nothing for the
 * usual one of the first provider that has one; the offline model always does.
 */
export async function resolveEmbedder(reference: string, providers: readonly ModelProvider[]): Promise<Embedder> {
  const { provider, modelId: named } = reference
    ? parseModelReference(reference, providers)
    : { provider: firstWithDefault(providers), modelId: "" };
  const failed = { provider: provider.title, secrets: provider.secrets };
  const { embedding } = provider;
  const modelId = named || embedding?.defaultModel;
  const isUnknown = provider.id === "offline" && modelId !== embedding?.defaultModel;
  if (!embedding || !modelId || isUnknown) throw modelError("model-not-found", { provider: provider.title });
  const model = await embedding.create(modelId);
  return {
    provider: provider.id,
    modelId,
    embed: (texts, options) => embedAll(model, texts, options, { ...failed, turns: provider }),
  };
}

/** The models that providers are usually asked for vectors with, the first provider's first. */
export function usualEmbedders(providers: readonly ModelProvider[]): string[] {
  return providers.flatMap(({ id, embedding }) => (embedding?.defaultModel ? [`${id}:${embedding.defaultModel}`] : []));
}

function firstWithDefault(providers: readonly ModelProvider[]): ModelProvider {
  const found = providers.find(({ embedding }) => embedding?.defaultModel);
  if (!found) throw modelError("model-not-configured", { provider: "The embedding model" });
  return found;
}

/** Asks as often as the model takes only so many texts at once. */
async function embedAll(model: EmbeddingModelV4, texts: string[], options: EmbedOptions, failed: Failing) {
  const most = (await model.maxEmbeddingsPerCall) ?? texts.length;
  const { dimensions, signal } = options;
  const vectors: number[][] = [];
  let tokens: number | null = 0;
  for (let from = 0; from < texts.length; from += most) {
    await waitForTurn(failed.turns, timeoutMs, signal);
    const answer = await model
      .doEmbed({
        values: texts.slice(from, from + most),
        abortSignal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
        ...(dimensions !== undefined && { dimensions }),
      })
      .then(undefined, (error: unknown) => {
        signal.throwIfAborted();
        throw toModelError(error, failed);
      });
    vectors.push(...answer.embeddings);
    tokens = tokens === null || answer.usage === undefined ? null : tokens + answer.usage.tokens;
  }
  return { vectors, tokens };
}
