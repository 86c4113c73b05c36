import { gatheringFetch } from "../gathering-fetch.ts";
import type { ProviderFactory } from "../model-provider.ts";

/** Anthropic by its key. */
export const anthropicProvider: ProviderFactory = ({ anthropic, fetch }) => {
  const { apiKey, baseUrl, defaultModel } = anthropic ?? {};
  if (!apiKey) return null;
  return {
    id: "anthropic",
    title: "Anthropic",
    defaultModel: defaultModel ?? "claude-haiku-4-5",
    secrets: [apiKey],
    create: async (modelId) => {
      const { createAnthropic } = await import("@ai-sdk/anthropic");
      return createAnthropic({
        apiKey,
        fetch: gatheringFetch(fetch),
        baseURL: baseUrl ?? "https://api.anthropic.com/v1",
      }).languageModel(modelId);
    },
  };
};
