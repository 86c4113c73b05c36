/** Which model answers when an agent has none of its own. */
export type ProviderStatus = {
  /** `openai`, `anthropic`, `google`, `compatible`, `ollama` or `offline`. */
  provider: string;
  modelId: string;
  /** Whether it is the built-in model, which needs no key and is no language model. */
  offline: boolean;
};
