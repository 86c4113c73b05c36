import { createHash, randomBytes } from "node:crypto";

/** The value of a new invitation's link: 256 random bits. */
export function newInvitationToken(): string {
  return randomBytes(32).toString("base64url");
}

/** The form in which it is stored: who reads the database can't follow the link. */
export function hashInvitationToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
