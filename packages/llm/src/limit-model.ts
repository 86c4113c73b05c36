import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { ModelProvider } from "./model-provider.ts";
import { waitForTurn } from "./wait-for-turn.ts";

/** The model as a provider with a limit lets it be called: each call waits its turn. Without a limit, the model itself. */
export function limitModel(model: LanguageModelV4, provider: ModelProvider, withinMs: number): LanguageModelV4 {
  if (!provider.takeTurn) return model;
  return {
    specificationVersion: "v4",
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: async (options) => {
      await waitForTurn(provider, withinMs, options.abortSignal);
      return model.doGenerate(options);
    },
    doStream: async (options) => {
      await waitForTurn(provider, withinMs, options.abortSignal);
      return model.doStream(options);
    },
  };
}
