import type { ModelTimeouts } from "./model-deadline.ts";

type Endpoint = {
  apiKey?: string | undefined;
  baseUrl?: string | undefined;
  /** The model that is meant when only the provider is named. */
  defaultModel?: string | undefined;
};

/** The model providers of an installation. One that is absent, or has neither key nor address, is not offered. */
export type ModelsConfig = {
  /** With an address and no key: any server that speaks OpenAI's chat completions. */
  openai?: Endpoint | undefined;
  anthropic?: Endpoint | undefined;
  google?: Endpoint | undefined;
  /** `baseUrl` without `/v1`: `http://127.0.0.1:11434`. */
  ollama?: Omit<Endpoint, "apiKey"> | undefined;
  /** A further server that speaks OpenAI's chat completions. */
  compatible?: Endpoint | undefined;
  /** The reference of the model that is meant when none is named: `ollama:llama3.2`. Default: the first provider's. */
  defaultModel?: string | undefined;
  timeouts?: Partial<ModelTimeouts> | undefined;
  /** With what model servers are asked; default: the platform's. For addresses that people entered, one that checks them. */
  fetch?: typeof fetch | undefined;
  /** How long the offline model takes for a word; default 12. */
  offlineWordMs?: number | undefined;
};
