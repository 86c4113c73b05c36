import type { modelsEnv } from "@guildhall/env";
import type { ModelsConfig } from "@guildhall/llm";
import type { z } from "zod";

/** The providers that the environment sets up. */
export function modelsConfig(env: z.output<typeof modelsEnv>): ModelsConfig {
  const { openaiApiKey, openaiBaseUrl, anthropicApiKey, anthropicBaseUrl, googleApiKey, ollamaBaseUrl } = env;
  return {
    ...((openaiApiKey || openaiBaseUrl) && { openai: { apiKey: openaiApiKey, baseUrl: openaiBaseUrl } }),
    ...(anthropicApiKey && { anthropic: { apiKey: anthropicApiKey, baseUrl: anthropicBaseUrl } }),
    ...(googleApiKey && { google: { apiKey: googleApiKey } }),
    ...(ollamaBaseUrl && { ollama: { baseUrl: ollamaBaseUrl } }),
  };
}
