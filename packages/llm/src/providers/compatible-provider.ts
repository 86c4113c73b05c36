import { gatheringFetch } from "../gathering-fetch.ts";
import type { ModelProvider, ProviderFactory } from "../model-provider.ts";

type Server = {
  id: string;
  title: string;
  baseUrl: string;
  apiKey?: string | undefined;
  defaultModel?: string | undefined;
  fetch?: typeof fetch | undefined;
};

/** Any server that speaks OpenAI's chat completions, with a key or without. */
export function compatibleServer({ id, title, baseUrl, apiKey, defaultModel, fetch }: Server): ModelProvider {
  return {
    id,
    title,
    defaultModel: defaultModel ?? { firstAt: baseUrl, apiKey, fetch },
    secrets: apiKey ? [apiKey] : [],
    create: async (modelId) => (await openServer({ id, baseUrl, apiKey, fetch })).chatModel(modelId),
    embedding: {
      defaultModel: null,
      create: async (modelId) => (await openServer({ id, baseUrl, apiKey, fetch })).embeddingModel(modelId),
    },
  };
}

async function openServer({ id, baseUrl, apiKey, fetch }: Pick<Server, "id" | "baseUrl" | "apiKey" | "fetch">) {
  const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
  const key = apiKey ? { apiKey } : {};
  return createOpenAICompatible({
    name: id,
    baseURL: baseUrl,
    includeUsage: true,
    fetch: gatheringFetch(fetch),
    ...key,
  });
}

/** A further server besides OpenAI's. */
export const compatibleProvider: ProviderFactory = ({ compatible, fetch }) => {
  if (!compatible?.baseUrl) return null;
  const { baseUrl } = compatible;
  return compatibleServer({ ...compatible, id: "compatible", title: "The model server", baseUrl, fetch });
};
