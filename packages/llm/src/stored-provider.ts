import type { ModelProvider } from "./model-provider.ts";

import { anthropicProvider } from "./providers/anthropic-provider.ts";
import { compatibleProvider } from "./providers/compatible-provider.ts";
import { googleProvider } from "./providers/google-provider.ts";
import { ollamaProvider } from "./providers/ollama-provider.ts";
import { openaiProvider } from "./providers/openai-provider.ts";

/** A provider as an organization has stored it. */
export type StoredProvider = {
  kind: "openai" | "anthropic" | "google" | "openai_compatible" | "ollama";
  /** The first half of its models' references. */
  name: string;
  baseUrl?: string | undefined;
  apiKey?: string | undefined;
  /** The model that is meant when only the provider is named. */
  defaultModel?: string | undefined;
};

/** How each kind of provider is called in sentences. */
export const providerTitles = {
  openai: "OpenAI",
  anthropic: "Anthropic",
  google: "Google",
  openai_compatible: "The model server",
  ollama: "Ollama",
} as const satisfies Record<StoredProvider["kind"], string>;

/**
 * The provider that was stored, asked through this `fetch` and, if it has a limit, in turn; null when what it needs is
 * missing.
 */
export function storedProvider(
  stored: StoredProvider,
  fetch: typeof globalThis.fetch,
  takeTurn?: ModelProvider["takeTurn"],
): ModelProvider | null {
  const provider = ofKind(stored, fetch);
  return provider && { ...provider, id: stored.name, title: providerTitles[stored.kind], takeTurn };
}

function ofKind({ kind, ...endpoint }: StoredProvider, fetch: typeof globalThis.fetch): ModelProvider | null {
  switch (kind) {
    case "openai":
      return openaiProvider({ openai: endpoint, fetch });
    case "anthropic":
      return anthropicProvider({ anthropic: endpoint, fetch });
    case "google":
      return googleProvider({ google: endpoint, fetch });
    case "openai_compatible":
      return compatibleProvider({ compatible: endpoint, fetch });
    case "ollama":
      return ollamaProvider({ ollama: endpoint, fetch });
  }
}
