import type { LanguageModelV4 } from "@ai-sdk/provider";
import { fallbackModel, type NextModel } from "./fallback-model.ts";
import { firstModelOf } from "./first-model-of.ts";
import { guardModel } from "./guard-model.ts";
import { limitModel } from "./limit-model.ts";
import type { ModelTimeouts } from "./model-deadline.ts";
import type { ModelProvider } from "./model-provider.ts";
import type { ModelsConfig } from "./models-config.ts";
import { parseModelReference } from "./parse-model-reference.ts";
import { mayPassOver, type PassedOver } from "./passed-over.ts";
import { anthropicProvider } from "./providers/anthropic-provider.ts";
import { compatibleProvider } from "./providers/compatible-provider.ts";
import { googleProvider } from "./providers/google-provider.ts";
import { offlineProvider } from "./providers/offline-provider.ts";
import { ollamaProvider } from "./providers/ollama-provider.ts";
import { openaiProvider } from "./providers/openai-provider.ts";
import { remember } from "./remember.ts";
import { type Embedder, resolveEmbedder, usualEmbedders } from "./resolve-embedder.ts";
import { toModelError } from "./to-model-error.ts";

/** A model that is ready to be asked. */
export type ResolvedModel = { model: LanguageModelV4; modelId: string; provider: string };

/** The models of an installation or of an organization. */
export type Models = {
  /** What is set up, the default first; the offline model is always among it. */
  providers: { id: string; title: string }[];
  /**
   * The model for a reference: `openai:gpt-…`, `ollama` (its default model), `offline`, a bare model id of the default
   * provider, or nothing for the default. When it fails before it has said anything, the default models of the further
   * providers are asked in its stead, in their order. Rejects with the `AppError` of a model, also when no server can be
   * asked.
   */
  resolve: (reference?: string | null) => Promise<ResolvedModel>;
  /** The model that turns texts into vectors, for a reference of the same form. */
  embedder: (reference?: string | null) => Promise<Embedder>;
  /** The references of the models with which vectors are usually made. */
  embedders: string[];
};

/** What holds for all models of a registry. */
export type RegistryOptions = Pick<ModelsConfig, "defaultModel" | "timeouts">;

const factories = [openaiProvider, anthropicProvider, googleProvider, compatibleProvider, ollamaProvider];
const listingKeptMs = 60_000;
/** With another model standing by, nobody waits longer than this for a first word. */
const patienceWithOthersMs = 25_000;

/** Makes the registry of a configuration; asks no server before a model is resolved. */
export function createModels(config: ModelsConfig, stored: ModelProvider[] = []): Models {
  const given = factories.flatMap((make) => make(config) ?? []);
  const isGiven = (name: string) => given.some(({ id }) => id === name);
  const offline = offlineProvider(config) ?? [];
  return registryOf([...given, ...stored.filter(({ id }) => !isGiven(id))].concat(offline), config);
}

function registryOf(providers: ModelProvider[], { defaultModel, timeouts }: RegistryOptions): Models {
  const defaultModelOf = remember(listingKeptMs, findDefaultModel);
  const make = async (provider: ModelProvider, wanted: string, limits: ModelTimeouts): Promise<ResolvedModel> => {
    const modelId = wanted || (await defaultModelOf(provider));
    const failed = { provider: provider.title, secrets: provider.secrets };
    const guarded = guardModel(await provider.create(modelId), limits, failed);
    return { model: limitModel(guarded, provider, limits.firstTokenMs), modelId, provider: provider.id };
  };
  return {
    providers: providers.map(({ id, title }) => ({ id, title })),
    embedder: (reference) => resolveEmbedder(reference?.trim() ?? "", providers),
    embedders: usualEmbedders(providers),
    resolve: async (reference) => {
      const first = parseModelReference(reference?.trim() || defaultModel?.trim() || "", providers);
      const others = first.provider.id === "offline" ? [] : othersThan(first.provider, providers);
      const limits = withPatience(timeouts, others.length > 0);
      const asked = [first, ...others.map((provider) => ({ provider, modelId: "" }))];
      return firstThatIsThere(
        asked.map(
          ({ provider, modelId }) =>
            () =>
              make(provider, modelId, limits),
        ),
      );
    },
  };
}

/** The first that can be had at all, with those behind it in its stead. */
async function firstThatIsThere(makers: (() => Promise<ResolvedModel>)[]): Promise<ResolvedModel> {
  const passed: PassedOver[] = [];
  let firstFailure: unknown;
  for (const [index, make] of makers.entries()) {
    try {
      const found = await make();
      const next: NextModel[] = makers.slice(index + 1).map((other) => async () => (await other()).model);
      if (next.length === 0 && passed.length === 0) return found;
      return { ...found, model: fallbackModel(found.model, next, passed) };
    } catch (error) {
      const failure = toModelError(error);
      firstFailure ??= failure;
      if (!mayPassOver(failure)) throw failure;
      passed.push({ modelId: "", reason: failure.reason, message: failure.userMessage });
    }
  }
  throw firstFailure;
}

function othersThan(first: ModelProvider, providers: ModelProvider[]): ModelProvider[] {
  return providers.filter((provider) => provider !== first && provider.id !== "offline");
}

function withPatience(given: Partial<ModelTimeouts> | undefined, hasOthers: boolean): ModelTimeouts {
  return { firstTokenMs: hasOthers ? patienceWithOthersMs : 60_000, stallMs: 30_000, ...given };
}

async function findDefaultModel(provider: ModelProvider): Promise<string> {
  const { defaultModel } = provider;
  return typeof defaultModel === "string" ? defaultModel : firstModelOf(defaultModel, provider);
}
