import type { Prisma } from "@guildhall/db";
import type { ModelView } from "./providers.contract.ts";

export const modelSelect = {
  id: true,
  providerId: true,
  name: true,
  kind: true,
  inputPriceMicros: true,
  cachedInputPriceMicros: true,
  outputPriceMicros: true,
  isEnabled: true,
  createdAt: true,
  provider: { select: { name: true } },
} satisfies Prisma.ProviderModelSelect;

type Row = Prisma.ProviderModelGetPayload<{ select: typeof modelSelect }>;

export function viewModel(row: Row): ModelView {
  const { id, providerId, name, kind, inputPriceMicros, cachedInputPriceMicros, outputPriceMicros, isEnabled } = row;
  const prices = { inputPriceMicros, cachedInputPriceMicros, outputPriceMicros };
  return { id, providerId, name, kind, ...prices, isEnabled, reference: `${row.provider.name}:${name}` };
}
