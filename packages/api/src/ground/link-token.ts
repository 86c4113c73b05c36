import { createHash, randomBytes } from "node:crypto";

/** The part of an address that nobody can guess and that lets in whoever has it: 192 random bits. */
export function newLinkToken(): string {
  return randomBytes(24).toString("base64url");
}

/** The form in which it is stored. It is random throughout, so one round of SHA-256 can't be guessed back. */
export function hashLinkToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
