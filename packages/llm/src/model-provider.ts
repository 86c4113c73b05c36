import type { EmbeddingModelV4, LanguageModelV4 } from "@ai-sdk/provider";
import type { ModelsConfig } from "./models-config.ts";

/** The providers, in the order in which the default one is looked for. */
export const providerIds = ["openai", "anthropic", "google", "compatible", "ollama", "offline"] as const;
export type ProviderId = (typeof providerIds)[number];

/** Where a server lists its models. */
export type ModelList = { firstAt: string; apiKey?: string | undefined; fetch?: typeof fetch | undefined };

/** A provider that is set up. */
export type ModelProvider = {
  /** The first half of a reference to a model: a `ProviderId`, or the name under which one was stored. */
  id: string;
  /** How it is called in sentences. */
  title: string;
  /** The model that is meant when only the provider is named, or where to ask for the first one there is. */
  defaultModel: string | ModelList;
  /** What must never be shown or logged. */
  secrets: string[];
  /** Makes a model; the provider's package is loaded with its first one, so that it costs nothing before. */
  create: (modelId: string) => Promise<LanguageModelV4>;
  /**
   * Takes a place for one call and answers for how long to wait for it, in milliseconds; null when none comes within that
   * time. Only where the provider has a limit.
   */
  takeTurn?: ((withinMs: number) => Promise<number | null>) | undefined;
  /** Makes a model that turns texts into vectors, where the provider has some. */
  embedding?: EmbeddingFactory;
};

/** The provider's models that turn texts into vectors; `defaultModel` is meant when only the provider is named. */
export type EmbeddingFactory = {
  defaultModel: string | null;
  create: (modelId: string) => Promise<EmbeddingModelV4>;
};

/** Makes a provider of the configuration; null when it is not set up. */
export type ProviderFactory = (config: ModelsConfig) => ModelProvider | null;
