import type { LanguageModelV4 } from "@ai-sdk/provider";
import { firstModelOf } from "./first-model-of.ts";
import { guardModel } from "./guard-model.ts";
import type { ModelProvider, ProviderId } from "./model-provider.ts";
import type { ModelsConfig } from "./models-config.ts";
import { parseModelReference } from "./parse-model-reference.ts";
import { anthropicProvider } from "./providers/anthropic-provider.ts";
import { compatibleProvider } from "./providers/compatible-provider.ts";
import { googleProvider } from "./providers/google-provider.ts";
import { offlineProvider } from "./providers/offline-provider.ts";
import { ollamaProvider } from "./providers/ollama-provider.ts";
import { openaiProvider } from "./providers/openai-provider.ts";
import { remember } from "./remember.ts";

/** A model that is ready to be asked. */
export type ResolvedModel = { model: LanguageModelV4; modelId: string; provider: ProviderId };

/** The models of an installation. */
export type Models = {
  /** What is set up, the default first; the offline model is always among it. */
  providers: { id: ProviderId; title: string }[];
  /**
   * The model for a reference: `openai:gpt-…`, `ollama` (its default model), `offline`, a bare model id of the default
   * provider, or nothing for the default. Rejects with the `AppError` of a model, also when its server can't be asked.
   */
  resolve: (reference?: string | null) => Promise<ResolvedModel>;
};

const factories = [
  openaiProvider,
  anthropicProvider,
  googleProvider,
  compatibleProvider,
  ollamaProvider,
  offlineProvider,
];
const listingKeptMs = 60_000;

/** Makes the registry; asks no server before a model is resolved. */
export function createModels(config: ModelsConfig): Models {
  const providers = factories.flatMap((make) => make(config) ?? []);
  const timeouts = { firstTokenMs: 60_000, stallMs: 30_000, ...config.timeouts };
  const defaultModelOf = remember(listingKeptMs, findDefaultModel);
  return {
    providers: providers.map(({ id, title }) => ({ id, title })),
    resolve: async (reference) => {
      const found = parseModelReference(reference?.trim() || config.defaultModel?.trim() || "", providers);
      const { provider } = found;
      const modelId = found.modelId || (await defaultModelOf(provider));
      const failed = { provider: provider.title, secrets: provider.secrets };
      return { model: guardModel(await provider.create(modelId), timeouts, failed), modelId, provider: provider.id };
    },
  };
}

async function findDefaultModel(provider: ModelProvider): Promise<string> {
  const { defaultModel } = provider;
  return typeof defaultModel === "string" ? defaultModel : firstModelOf(defaultModel, provider);
}
