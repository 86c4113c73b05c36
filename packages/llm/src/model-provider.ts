import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { ModelsConfig } from "./models-config.ts";

/** The providers, in the order in which the default one is looked for. */
export const providerIds = ["openai", "anthropic", "google", "compatible", "ollama", "offline"] as const;
export type ProviderId = (typeof providerIds)[number];

/** A provider that is set up. */
export type ModelProvider = {
  id: ProviderId;
  /** How it is called in sentences. */
  title: string;
  /** The model that is meant when only the provider is named, or where to ask for the first one there is. */
  defaultModel: string | { firstAt: string; apiKey?: string | undefined };
  /** What must never be shown or logged. */
  secrets: string[];
  /** Makes a model; the provider's package is loaded with its first one, so that it costs nothing before. */
  create: (modelId: string) => Promise<LanguageModelV4>;
};

/** Makes a provider of the configuration; null when it is not set up. */
export type ProviderFactory = (config: ModelsConfig) => ModelProvider | null;
