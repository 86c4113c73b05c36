import type { OrgContext } from "../ground/principal.ts";
import type { ProviderStatus } from "./providers.contract.ts";

/** Which model answers by default. Rejects with the words of the model's failure when its server can't be asked. */
export async function readProviderStatus({ services, principal }: OrgContext): Promise<ProviderStatus> {
  const models = await services.models.of(principal.orgId);
  const { modelId, provider } = await models.resolve();
  return { modelId, provider, offline: provider === "offline" };
}
