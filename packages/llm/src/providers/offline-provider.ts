import { OfflineEmbeddingModel, offlineEmbeddingModelId } from "../offline/offline-embedding-model.ts";
import { OfflineModel, offlineModelId } from "../offline/offline-model.ts";
import type { ProviderFactory } from "../model-provider.ts";

/** The built-in model; always there. */
export const offlineProvider: ProviderFactory = ({ offlineWordMs }) => ({
  id: "offline",
  title: "The offline model",
  defaultModel: offlineModelId,
  secrets: [],
  embedding: { defaultModel: offlineEmbeddingModelId, create: async () => new OfflineEmbeddingModel() },
  create: async () => new OfflineModel({ wordMs: offlineWordMs ?? 12 }),
});
