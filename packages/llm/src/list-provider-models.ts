import { z } from "zod";
import { modelError } from "./model-error.ts";
import { providerTitles, type StoredProvider } from "./stored-provider.ts";
import { toModelError } from "./to-model-error.ts";

/** A model that a provider offers. */
export type ListedModel = { name: string; kind: "language" | "embedding" };

const timeoutMs = 15_000;
const most = 500;
const byId = z
  .object({ data: z.array(z.object({ id: z.string().min(1).max(160) })) })
  .transform(({ data }) => data.map(({ id }) => id));
const byName = z
  .object({ models: z.array(z.object({ name: z.string().min(1).max(160) })) })
  .transform(({ models }) => models.map(({ name }) => name.replace(/^models\//, "")));

/**
 * Asks a provider which models it offers, which also proves its address and key. Rejects with the `AppError` of a model
 * (`model-refused-key`, `model-unreachable` …), or with that of the `fetch` when it does not open the address.
 */
export async function listProviderModels(
  provider: StoredProvider,
  fetch: typeof globalThis.fetch,
): Promise<ListedModel[]> {
  const failed = { provider: providerTitles[provider.kind], secrets: provider.apiKey ? [provider.apiKey] : [] };
  const { url, headers, shape } = wireOf(provider);
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw await refusal(response);
    const read = shape.safeParse(await response.json().catch(() => null));
    if (!read.success) throw modelError("model-sent-garbage", { provider: failed.provider });
    return read.data.slice(0, most).map(toListed);
  } catch (error) {
    throw toModelError(error, failed);
  }
}

async function refusal(response: Response): Promise<Error> {
  return Object.assign(new Error((await response.text()).slice(0, 500)), { statusCode: response.status });
}

function wireOf({ kind, baseUrl, apiKey }: StoredProvider) {
  const at = (otherwise: string) => (baseUrl ?? otherwise).replace(/\/+$/, "");
  const bearer: Record<string, string> = apiKey ? { authorization: `Bearer ${apiKey}` } : {};
  switch (kind) {
    case "anthropic":
      return {
        url: `${at("https://api.anthropic.com/v1")}/models?limit=100`,
        headers: { "x-api-key": apiKey ?? "", "anthropic-version": "2023-06-01" },
        shape: byId,
      };
    case "google":
      return {
        url: `${at("https://generativelanguage.googleapis.com/v1beta")}/models?pageSize=200`,
        headers: { "x-goog-api-key": apiKey ?? "" },
        shape: byName,
      };
    case "ollama":
      return { url: `${at("").replace(/\/v1$/, "")}/v1/models`, headers: bearer, shape: byId };
    case "openai":
    case "openai_compatible":
      return { url: `${at("https://api.openai.com/v1")}/models`, headers: bearer, shape: byId };
  }
}

function toListed(name: string): ListedModel {
  return { name, kind: /embed/i.test(name) ? "embedding" : "language" };
}
