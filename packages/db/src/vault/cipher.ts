import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { VaultKey } from "./vault-key.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** An encrypted value as its row holds it. */
export type Sealed = { keyId: string; iv: Bytes; ciphertext: Bytes };

/** Where a value stands: its row, and the organization or person whose row it is. It opens nowhere else. */
export type Place = { id: string; scope: string };

const algorithm = "aes-256-gcm";
const ivLength = 12;
const tagLength = 16;

/** Encrypts a value for its place. The authentication tag stands at the end of the ciphertext. */
export function seal(plain: string, { id, bytes }: VaultKey, place: Place): Sealed {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, bytes, iv, { authTagLength: tagLength }).setAAD(nameOf(place));
  const encrypted = [cipher.update(plain, "utf8"), cipher.final(), cipher.getAuthTag()];
  return { keyId: id, iv: new Uint8Array(iv), ciphertext: new Uint8Array(Buffer.concat(encrypted)) };
}

/** Decrypts a value; null when the key, the place or a single bit is not the one it was encrypted with. */
export function unseal({ iv, ciphertext }: Omit<Sealed, "keyId">, { bytes }: VaultKey, place: Place): string | null {
  if (iv.length !== ivLength || ciphertext.length < tagLength) return null;
  const end = ciphertext.length - tagLength;
  const decipher = createDecipheriv(algorithm, bytes, iv, { authTagLength: tagLength }).setAAD(nameOf(place));
  decipher.setAuthTag(ciphertext.subarray(end));
  try {
    return Buffer.concat([decipher.update(ciphertext.subarray(0, end)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

// With lengths, so that no two places have the same name.
function nameOf({ id, scope }: Place): Buffer {
  return Buffer.from(JSON.stringify(["guildhall", 1, id, scope]));
}
