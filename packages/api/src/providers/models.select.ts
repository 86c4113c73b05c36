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

export function viewModel({ provider, createdAt: _, ...row }: Row): ModelView {
  return { ...row, reference: `${provider.name}:${row.name}` };
}
