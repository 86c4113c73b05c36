import { createHash, randomBytes } from "node:crypto";

/** 192 random bits, as they stand in the address of a feed. */
export function newFeedToken(): string {
  return randomBytes(24).toString("base64url");
}

/** The form in which it is stored. It is random throughout, so one round of SHA-256 can't be guessed back. */
export function hashFeedToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
