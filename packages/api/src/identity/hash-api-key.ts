import { createHash } from "node:crypto";

/** The form in which a key is stored. A key is random throughout, so one round of SHA-256 can't be guessed back. */
export function hashApiKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}
