import type { ProviderFactory } from "../model-provider.ts";
import { compatibleServer } from "./compatible-provider.ts";

/** Ollama by its address, with or without `/v1` at its end. */
export const ollamaProvider: ProviderFactory = ({ ollama, fetch }) => {
  if (!ollama?.baseUrl) return null;
  const baseUrl = `${ollama.baseUrl.replace(/\/+$/, "").replace(/\/v1$/, "")}/v1`;
  return compatibleServer({ id: "ollama", title: "Ollama", baseUrl, defaultModel: ollama.defaultModel, fetch });
};
