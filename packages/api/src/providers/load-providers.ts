import type { Pool } from "@guildhall/db";
import type { Vault } from "@guildhall/db/vault";
import type { StoredProvider } from "@guildhall/llm";
import type { Log } from "../ground/log.ts";
import { credentialValue } from "./credentials.contract.ts";

type Row = {
  kind: StoredProvider["kind"];
  name: string;
  baseUrl: string | null;
  defaultModel: string | null;
  callsPerMinute: number | null;
  secretId: string | null;
  keyId: string | null;
  iv: Buffer | null;
  ciphertext: Buffer | null;
};

/** A stored provider, and how often it may be called within a minute. */
export type LoadedProvider = StoredProvider & { callsPerMinute: number | null };

/** The enabled providers of an organization with their keys, in the order in which they are asked: one query. */
export async function loadProviders(
  { pool, vault, log }: { pool: Pool; vault: Vault; log: Log },
  orgId: string,
): Promise<LoadedProvider[]> {
  const { rows } = await pool.query<Row>({
    name: "load-providers",
    text: `select p.kind, p.name, p."baseUrl", p."callsPerMinute", s.id as "secretId", s."keyId", s.iv, s.ciphertext,
             (select m.name from "ProviderModel" m where m."providerId" = p.id and m."isEnabled" and m.kind = 'language'
              order by m."createdAt", m.id limit 1) as "defaultModel"
           from "Provider" p
           left join "Credential" c on c.id = p."credentialId" and c."orgId" = p."orgId" and c."isActive"
           left join "Secret" s on s.id = c."secretId" and s."orgId" = c."orgId"
           where p."orgId" = $1 and p."isEnabled" and p.kind <> 'offline'
           order by p.position, p.id limit 50`,
    values: [orgId],
  });
  return rows.map(({ kind, name, baseUrl, defaultModel, callsPerMinute, ...sealed }) => {
    const apiKey = openKey(vault, orgId, sealed, () =>
      log.warn("a provider's key can't be decrypted", { orgId, name }),
    );
    const endpoint = { baseUrl: baseUrl ?? undefined, defaultModel: defaultModel ?? undefined, apiKey };
    return { kind, name, ...endpoint, callsPerMinute };
  });
}

function openKey(
  vault: Vault,
  scope: string,
  { secretId: id, keyId, iv, ciphertext }: Pick<Row, "secretId" | "keyId" | "iv" | "ciphertext">,
  onUnreadable: () => void,
): string | undefined {
  if (!id || !keyId || !iv || !ciphertext) return undefined;
  try {
    const sealed = { keyId, iv: new Uint8Array(iv), ciphertext: new Uint8Array(ciphertext) };
    const value = credentialValue.parse(JSON.parse(vault.open(sealed, { id, scope })));
    return value.kind === "api_key" ? value.key : undefined;
  } catch {
    // The others can still answer; this one is then refused by its vendor, which says so.
    onUnreadable();
    return undefined;
  }
}
