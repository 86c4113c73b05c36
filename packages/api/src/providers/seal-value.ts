import { lockVault, type Vault } from "@guildhall/db/vault";
import type { OrgTransaction } from "@guildhall/db";
import { newId } from "@guildhall/kernel";

type Sealing = { vault: Vault; orgId: string };

/** Stores a value in the vault, within the caller's transaction; answers its id. */
export async function storeSecret(tx: OrgTransaction, { vault, orgId }: Sealing, plain: string): Promise<string> {
  await lockVault(tx);
  const id = newId("secret");
  await tx.secret.create({ data: { id, orgId, ...vault.seal(plain, { id, scope: orgId }) } });
  return id;
}

/** Replaces a value in the vault, within the caller's transaction. */
export async function replaceSecret(
  tx: OrgTransaction,
  { vault, orgId }: Sealing,
  id: string,
  plain: string,
): Promise<void> {
  await lockVault(tx);
  await tx.secret.update({ where: { id }, data: vault.seal(plain, { id, scope: orgId }) });
}
