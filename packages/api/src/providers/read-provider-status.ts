import type { Services } from "../ground/services.ts";
import type { ProviderStatus } from "./providers.contract.ts";

/** Which model answers by default. Rejects with the words of the model's failure when its server can't be asked. */
export async function readProviderStatus({ models }: Services): Promise<ProviderStatus> {
  const { modelId, provider } = await models.resolve();
  return { modelId, provider, offline: provider === "offline" };
}
