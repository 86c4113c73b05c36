import { gatheringFetch } from "../gathering-fetch.ts";
import type { ModelProvider, ProviderFactory } from "../model-provider.ts";
import { compatibleServer } from "./compatible-provider.ts";

/** OpenAI by its key, or any server that speaks its chat completions by its address. */
export const openaiProvider: ProviderFactory = ({ openai, fetch }) => {
  const { apiKey, baseUrl, defaultModel } = openai ?? {};
  if (baseUrl) {
    const server = compatibleServer({ id: "openai", title: "The model server", baseUrl, apiKey, defaultModel, fetch });
    return apiKey ? { ...server, create: createChat(apiKey, baseUrl, fetch) } : server;
  }
  if (!apiKey) return null;
  return {
    id: "openai",
    title: "OpenAI",
    defaultModel: defaultModel ?? "gpt-5.4-mini",
    secrets: [apiKey],
    create: createChat(apiKey, "https://api.openai.com/v1", fetch),
  };
};

function createChat(apiKey: string, baseURL: string, ask: typeof fetch | undefined): ModelProvider["create"] {
  return async (modelId) => {
    const { createOpenAI } = await import("@ai-sdk/openai");
    return createOpenAI({ apiKey, baseURL, fetch: gatheringFetch(ask) }).chat(modelId);
  };
}
