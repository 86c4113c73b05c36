import { everybody, type Sweep } from "./case.ts";

export const sweepProviders: Sweep = () =>
  Promise.resolve({
    "providers.status": { input: () => undefined, stranger: "own", roles: everybody },
    "providers.choices.list": { input: () => undefined, stranger: "own", roles: everybody },
    "providers.choices.choose": {
      input: () => ({ purpose: "chat", modelName: "offline" }),
      stranger: "own",
      roles: everybody,
    },
  });
