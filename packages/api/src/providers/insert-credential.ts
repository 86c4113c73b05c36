import type { OrgTransaction } from "@guildhall/db";
import type { Vault } from "@guildhall/db/vault";
import { newId } from "@guildhall/kernel";
import type { CredentialValue } from "./credentials.contract.ts";
import { credentialSelect } from "./credentials.select.ts";
import { hintOf } from "./hint-of.ts";
import { storeSecret } from "./seal-value.ts";

type NewCredential = { service: string; label: string; value: CredentialValue; ownerId: string | null };

/** Stores a credential with what it holds, within the caller's transaction. */
export async function insertCredential(
  tx: OrgTransaction,
  sealing: { vault: Vault; orgId: string },
  { service, label, value, ownerId }: NewCredential,
) {
  const secretId = await storeSecret(tx, sealing, JSON.stringify(value));
  const { orgId } = sealing;
  const row = {
    id: newId("credential"),
    orgId,
    ownerId,
    service,
    label,
    kind: value.kind,
    secretId,
    hint: hintOf(value),
  };
  return tx.credential.create({ data: row, select: credentialSelect });
}
