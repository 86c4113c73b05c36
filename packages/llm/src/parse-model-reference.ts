import { modelError } from "./model-error.ts";
import { type ModelProvider, providerIds } from "./model-provider.ts";

/**
 * The provider and model that `provider:model`, `provider`, `model` or the empty string means; an empty `modelId` is the
 * provider's default. Model ids may hold colons themselves (`llama3.2:1b`): only the name of a provider is cut off.
 */
export function parseModelReference(
  reference: string,
  providers: readonly ModelProvider[],
): { provider: ModelProvider; modelId: string } {
  const [first = "", ...rest] = reference.split(":");
  const name = first.trim().toLowerCase();
  const named = providers.find(({ id }) => id === name);
  // The name of a provider that is not set up is no model of another one.
  const isKnown = providerIds.some((id) => id === name);
  const provider = named ?? (isKnown ? undefined : providers[0]);
  if (!provider) throw modelError("model-not-configured", { provider: isKnown ? name : "The model" });
  return { provider, modelId: (named ? rest.join(":") : reference).trim() };
}
