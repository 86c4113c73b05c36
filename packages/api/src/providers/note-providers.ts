import type { OrgTransaction } from "@guildhall/db";

/** Where processes hear that the providers of an organization have changed; the payload is its id. */
export const providersChannel = "guildhall_providers";

/** Tells every process, when the transaction commits, that the models of an organization are others now. */
export async function noteProviders(tx: Pick<OrgTransaction, "$executeRaw">, orgId: string): Promise<void> {
  await tx.$executeRaw`select pg_notify(${providersChannel}, ${orgId})`;
}
