import { createHash, randomBytes } from "node:crypto";

/** One key of the installation. Its id tells it from others and tells nothing of it. */
export type VaultKey = { id: string; bytes: Buffer };

const keyLength = 32;

/** The key that these 32 bytes, in base64 or in hexadecimal digits, are; null when they are none. */
export function readVaultKey(text: string): VaultKey | null {
  const bytes = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? "hex" : "base64");
  return bytes.length === keyLength ? vaultKeyOf(bytes) : null;
}

export function createVaultKey(): VaultKey {
  return vaultKeyOf(randomBytes(keyLength));
}

function vaultKeyOf(bytes: Buffer): VaultKey {
  const id = createHash("sha256").update("guildhall vault key").update(bytes).digest("hex").slice(0, 12);
  return { id, bytes };
}
