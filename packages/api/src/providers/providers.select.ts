import type { Prisma } from "@guildhall/db";
import type { Services } from "../ground/services.ts";
import type { ProviderView } from "./providers.contract.ts";

export const providerSelect = {
  id: true,
  kind: true,
  name: true,
  baseUrl: true,
  isEnabled: true,
  callsPerMinute: true,
  lastTestedAt: true,
  testMs: true,
  testError: true,
  credentialId: true,
  credential: { select: { hint: true } },
  _count: { select: { models: true } },
} satisfies Prisma.ProviderSelect;

type Row = Prisma.ProviderGetPayload<{ select: typeof providerSelect }>;

/** The row without its key. */
export function viewProvider(row: Row, { models }: Pick<Services, "models">): ProviderView {
  const { credentialId, credential, _count, ...rest } = row;
  const isShadowed = models.given.providers.some(({ id }) => id === row.name);
  return { ...rest, keyHint: credential?.hint ?? "", hasKey: credentialId !== null, models: _count.models, isShadowed };
}
