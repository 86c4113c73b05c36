import { admins, everybody, nobodyElse, nobodyElseNotViewers, notViewers, type Sweep } from "./case.ts";

const value = { kind: "api_key", key: "sk-0123456789abcdef" } as const;
const connection = () => ({
  service: "crm",
  label: "CRM",
  authorizeUrl: "https://93.184.215.14/authorize",
  tokenUrl: "https://93.184.215.14/token",
  clientId: "guildhall",
  scopes: ["read"],
});
const newProvider = () => ({
  kind: "openai" as const,
  name: `vendor-${crypto.randomUUID().slice(0, 8)}`,
  apiKey: "sk-0123456789abcdef",
  test: false,
});

export const sweepProviders: Sweep = async ({ api }) => {
  const { id: ours } = await api.providers.credentials.create({ service: "crm", label: "Secret CRM", value });
  const { id: mine } = await api.providers.credentials.create({ service: "crm", label: "Own", value, personal: true });
  const make = async () => (await api.providers.create(newProvider())).id;
  const provider = await make();
  const ids = async () => (await api.providers.list()).items.map(({ id }) => id);
  const notTheirs = { stranger: "not-found", roles: { ...nobodyElse, ...admins } } as const;
  const budget = async () => (await api.providers.budgets.create({ limitMicros: 1 })).id;
  const budgets = {
    "providers.budgets.list": { input: () => undefined, stranger: "own", roles: everybody },
    "providers.budgets.create": { input: () => ({ limitMicros: 1_000_000 }), stranger: "own", roles: admins },
    "providers.budgets.update": { input: async () => ({ id: await budget(), isHard: false }), ...notTheirs },
    "providers.budgets.delete": { input: async () => ({ id: await budget() }), ...notTheirs },
  } as const;
  const credentials = {
    "providers.credentials.list": { input: () => ({ limit: 10 }), stranger: "own", roles: notViewers },
    "providers.credentials.uses": { input: () => ({ id: ours }), stranger: "not-found", roles: notViewers },
    "providers.credentials.create": {
      input: () => ({ service: "crm", label: "CRM", value, personal: true }),
      stranger: "own",
      roles: notViewers,
    },
    "providers.credentials.connect": {
      input: () => ({ ...connection(), personal: true }),
      stranger: "own",
      roles: notViewers,
    },
    "providers.credentials.reconnect": {
      input: async () => ({ id: (await api.providers.credentials.connect(connection())).id }),
      ...notTheirs,
    },
    "providers.credentials.rename": { input: () => ({ id: ours, label: "Taken" }), ...notTheirs },
    "providers.credentials.replace": { input: () => ({ id: ours, value }), ...notTheirs },
    "providers.credentials.revoke": { input: () => ({ id: mine }), stranger: "not-found", roles: nobodyElseNotViewers },
  } as const;
  return {
    ...credentials,
    ...budgets,
    "providers.choices.list": { input: () => undefined, stranger: "own", roles: everybody },
    "providers.choices.choose": {
      input: () => ({ purpose: "chat", modelName: "offline" }),
      stranger: "own",
      roles: everybody,
    },
    "providers.status": { input: () => undefined, stranger: "own", roles: everybody },
    "providers.list": { input: () => undefined, stranger: "own", roles: admins },
    "providers.models": { input: () => ({ limit: 10 }), stranger: "own", roles: everybody },
    "providers.create": { input: newProvider, stranger: "own", roles: admins },
    "providers.update": { input: () => ({ id: provider, isEnabled: false }), ...notTheirs },
    "providers.order": { input: async () => ({ ids: await ids() }), ...notTheirs },
    "providers.test": { input: () => ({ id: provider }), ...notTheirs },
    "providers.remove": { input: async () => ({ id: await make() }), ...notTheirs },
    "providers.updateModel": {
      input: () => ({ id: "mdl_01kb00000000000000000000aa", isEnabled: false }),
      stranger: "not-found",
      roles: { ...admins, owner: "not-found", admin: "not-found" },
    },
  };
};
