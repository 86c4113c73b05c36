import type { Notifications, Pool } from "@guildhall/db";
import type { Vault } from "@guildhall/db/vault";
import { createModels, type Models, type ModelsConfig, storedProvider } from "@guildhall/llm";
import type { Guard } from "@guildhall/net";
import type { Log } from "../ground/log.ts";
import { takeTurn } from "../ground/take-turn.ts";
import { type BudgetsInForce, loadBudgetsInForce } from "./budgets/load-budgets-in-force.ts";
import { type CostOf, costsBy, loadCosts } from "./load-costs.ts";
import { type LoadedProvider, loadProviders } from "./load-providers.ts";
import { providersChannel } from "./note-providers.ts";

/** The models of each organization: those of the environment, and behind them those that it has stored. */
export type OrgModels = {
  /** Those of the environment alone. */
  given: Models;
  /** Kept until the organization changes its providers or budgets, so that a turn asks no database for them. */
  of: (orgId: string) => Promise<PricedModels>;
};

/** Models, what asking them costs, and whether budgets have to be asked before. */
export type PricedModels = Models & { costOf: CostOf; budgets: BudgetsInForce };

export type OrgModelsOptions = {
  pool: Pool;
  vault: Vault;
  notifications: Notifications;
  guard: Guard;
  config: ModelsConfig;
  log: Log;
};

const mostKept = 1000;
// Streams stay open for as long as a model writes; its own time-outs see to those that don't end.
const streaming = { answerMs: Infinity, totalMs: Infinity, maxBytes: 256 * 1024 * 1024 };

/** Opens the models; forgets an organization's as soon as any process has changed its providers or budgets. */
export function openOrgModels(options: OrgModelsOptions): OrgModels {
  const { notifications, config, guard } = options;
  const kept = new Map<string, Promise<PricedModels>>();
  notifications.listen(providersChannel, (orgId) => kept.delete(orgId));
  notifications.onReconnect(() => kept.clear());
  const guarded = guard.fetchWithin(streaming);
  const given = createModels(config);

  async function load(orgId: string): Promise<PricedModels> {
    const [stored, budgets] = await Promise.all([
      loadProviders(options, orgId),
      loadBudgetsInForce(options.pool, orgId),
    ]);
    if (stored.length === 0) return { ...given, costOf: costsBy(new Map()), budgets };
    const models = createModels(
      config,
      stored.flatMap((provider) => storedProvider(provider, guarded, turnsOf(options.pool, orgId, provider)) ?? []),
    );
    return { ...models, costOf: await loadCosts(options.pool, orgId), budgets };
  }

  return {
    given,
    of: (orgId) => {
      const found = kept.get(orgId);
      if (found) return found;
      if (kept.size >= mostKept) kept.clear();
      const loading = load(orgId);
      kept.set(orgId, loading);
      loading.catch(() => kept.delete(orgId));
      return loading;
    },
  };
}

/** Nothing is asked for a provider without a limit. */
function turnsOf(pool: Pool, orgId: string, { name, callsPerMinute: perMinute }: LoadedProvider) {
  if (perMinute === null) return undefined;
  return (withinMs: number) => takeTurn(pool, `model-calls:${orgId}:${name}`, { perMinute, withinMs });
}
