import { gatheringFetch } from "../gathering-fetch.ts";
import type { EmbeddingFactory, ModelProvider, ProviderFactory } from "../model-provider.ts";
import { compatibleServer } from "./compatible-provider.ts";

const address = "https://api.openai.com/v1";

/** OpenAI by its key, or any server that speaks its chat completions by its address. */
export const openaiProvider: ProviderFactory = ({ openai, fetch }) => {
  const { apiKey, baseUrl, defaultModel } = openai ?? {};
  if (baseUrl) {
    const server = compatibleServer({ id: "openai", title: "The model server", baseUrl, apiKey, defaultModel, fetch });
    if (!apiKey) return server;
    const create = createChat(apiKey, baseUrl, fetch);
    return { ...server, create, embedding: { defaultModel: null, create: createEmbedding(apiKey, baseUrl, fetch) } };
  }
  if (!apiKey) return null;
  return {
    id: "openai",
    title: "OpenAI",
    defaultModel: defaultModel ?? "gpt-5.4-mini",
    secrets: [apiKey],
    create: createChat(apiKey, address, fetch),
    embedding: { defaultModel: "text-embedding-3-small", create: createEmbedding(apiKey, address, fetch) },
  };
};

function createChat(apiKey: string, baseURL: string, ask: typeof fetch | undefined): ModelProvider["create"] {
  return async (modelId) => {
    const { createOpenAI } = await import("@ai-sdk/openai");
    return createOpenAI({ apiKey, baseURL, fetch: gatheringFetch(ask) }).chat(modelId);
  };
}

function createEmbedding(apiKey: string, baseURL: string, ask: typeof fetch | undefined): EmbeddingFactory["create"] {
  return async (modelId) => {
    const { createOpenAI } = await import("@ai-sdk/openai");
    return createOpenAI({ apiKey, baseURL, fetch: gatheringFetch(ask) }).embeddingModel(modelId);
  };
}
