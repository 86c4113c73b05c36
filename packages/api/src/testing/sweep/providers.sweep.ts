import { everybody, type Sweep } from "./case.ts";

export const sweepProviders: Sweep = () =>
  Promise.resolve({
    "providers.status": { input: () => undefined, stranger: "own", roles: everybody },
  });
