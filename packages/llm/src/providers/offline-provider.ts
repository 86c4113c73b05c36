import { OfflineModel, offlineModelId } from "../offline/offline-model.ts";
import type { ProviderFactory } from "../model-provider.ts";

/** The built-in model; always there. */
export const offlineProvider: ProviderFactory = ({ offlineWordMs }) => ({
  id: "offline",
  title: "The offline model",
  defaultModel: offlineModelId,
  secrets: [],
  create: async () => new OfflineModel({ wordMs: offlineWordMs ?? 12 }),
});
