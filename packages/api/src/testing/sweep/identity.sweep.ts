import { everybody, nobodyElse, type Sweep } from "./case.ts";

export const sweepIdentity: Sweep = async ({ api }) => {
  const { apiKey } = await api.identity.apiKeys.create({ name: "Mine" });
  return {
    "identity.apiKeys.list": { input: () => ({ limit: 10 }), stranger: "own", roles: everybody },
    "identity.apiKeys.create": { input: () => ({ name: "A key" }), stranger: "own", roles: everybody },
    "identity.apiKeys.revoke": { input: () => ({ id: apiKey.id }), stranger: "not-found", roles: nobodyElse },
  };
};
