import { gatheringFetch } from "../gathering-fetch.ts";
import type { ProviderFactory } from "../model-provider.ts";

const address = "https://generativelanguage.googleapis.com/v1beta";

/** Google's Gemini by its key. */
export const googleProvider: ProviderFactory = ({ google, fetch }) => {
  const { apiKey, baseUrl, defaultModel } = google ?? {};
  if (!apiKey) return null;
  const open = async () => {
    const { createGoogleGenerativeAI } = await import("@ai-sdk/google");
    return createGoogleGenerativeAI({ apiKey, fetch: gatheringFetch(fetch), baseURL: baseUrl ?? address });
  };
  return {
    id: "google",
    title: "Google",
    defaultModel: defaultModel ?? "gemini-3.5-flash",
    secrets: [apiKey],
    create: async (modelId) => (await open()).languageModel(modelId),
    embedding: {
      defaultModel: "gemini-embedding-001",
      create: async (modelId) => (await open()).embeddingModel(modelId),
    },
  };
};
