import type { CredentialView, ProviderView } from "@guildhall/api/client";

/** Rows as the browser gets them: times are text. */
export type ProviderItem = Omit<ProviderView, "lastTestedAt"> & { lastTestedAt: string | null };
export type CredentialItem = Omit<CredentialView, "createdAt" | "lastUsedAt" | "accessExpiresAt"> & {
  createdAt: string;
  lastUsedAt: string | null;
};

/** How each kind of provider is called. */
export const kindNames: Record<string, string> = {
  openai: "OpenAI",
  anthropic: "Anthropic",
  google: "Google",
  openai_compatible: "OpenAI-compatible server",
  ollama: "Ollama",
};
