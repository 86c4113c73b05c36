import type { Pool } from "@guildhall/db";
import type { TokenUsage } from "@guildhall/kernel";
import { defaultPriceOf } from "./default-prices.ts";

/** What a call of a model costs, in micro-dollars. A model without a price costs nothing. */
export type CostOf = (modelId: string, usage: TokenUsage) => number;

const mostModels = 5000;
const tokensOfPrice = 1_000_000;

type Price = { inputPriceMicros: number; outputPriceMicros: number };

/**
 * The prices of an organization's models, as its table has them; for models that stand in no table, those that vendors are known
 * to ask. Of a model that several providers offer, the price of the one that is asked first holds.
 */
export async function loadCosts(pool: Pool, orgId: string): Promise<CostOf> {
  const { rows } = await pool.query<Price & { name: string }>({
    name: "load-costs",
    text: `select m.name, m."inputPriceMicros", m."outputPriceMicros"
           from "Provider" p join "ProviderModel" m on m."providerId" = p.id
           where p."orgId" = $1 and p."isEnabled" order by p.position desc, p.id desc limit ${mostModels}`,
    values: [orgId],
  });
  return costsBy(new Map(rows.map(({ name, ...price }) => [name, price])));
}

/** Costs by a table of prices. */
export function costsBy(table: ReadonlyMap<string, Price>): CostOf {
  return (modelId, { inputTokens, outputTokens }) => {
    const price = table.get(modelId) ?? defaultPriceOf(modelId);
    if (!price) return 0;
    const millionths = inputTokens * price.inputPriceMicros + outputTokens * price.outputPriceMicros;
    return Math.round(millionths / tokensOfPrice);
  };
}
