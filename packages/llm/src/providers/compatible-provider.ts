import { gatheringFetch } from "../gathering-fetch.ts";
import type { ModelProvider, ProviderFactory, ProviderId } from "../model-provider.ts";

type Server = {
  id: ProviderId;
  title: string;
  baseUrl: string;
  apiKey?: string | undefined;
  defaultModel?: string | undefined;
};

/** Any server that speaks OpenAI's chat completions, with a key or without. */
export function compatibleServer({ id, title, baseUrl, apiKey, defaultModel }: Server): ModelProvider {
  return {
    id,
    title,
    defaultModel: defaultModel ?? { firstAt: baseUrl, apiKey },
    secrets: apiKey ? [apiKey] : [],
    create: async (modelId) => {
      const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
      const key = apiKey ? { apiKey } : {};
      return createOpenAICompatible({
        name: id,
        baseURL: baseUrl,
        includeUsage: true,
        fetch: gatheringFetch,
        ...key,
      }).chatModel(modelId);
    },
  };
}

/** A further server besides OpenAI's. */
export const compatibleProvider: ProviderFactory = ({ compatible }) => {
  if (!compatible?.baseUrl) return null;
  return compatibleServer({ ...compatible, id: "compatible", title: "The model server", baseUrl: compatible.baseUrl });
};
