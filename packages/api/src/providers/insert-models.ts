import type { OrgTransaction } from "@guildhall/db";
import { newId } from "@guildhall/kernel";
import type { ListedModel } from "@guildhall/llm";
import { defaultPriceOf } from "./default-prices.ts";

const noPrice = { inputPriceMicros: 0, cachedInputPriceMicros: 0, outputPriceMicros: 0 };
/** Of a provider with more models than this, only those whose price is known begin as enabled. */
const fewModels = 12;

/** Adds the models that a provider offers and that are not stored yet, with what they are known to cost. */
export async function insertModels(
  tx: OrgTransaction,
  { orgId, providerId }: { orgId: string; providerId: string },
  listed: readonly ListedModel[],
): Promise<void> {
  const rows = listed.map(({ name, kind }) => {
    const price = defaultPriceOf(name);
    const isEnabled = listed.length <= fewModels || price !== null;
    return { id: newId("providerModel"), orgId, providerId, name, kind, isEnabled, ...(price ?? noPrice) };
  });
  await tx.providerModel.createMany({ data: rows, skipDuplicates: true });
}
