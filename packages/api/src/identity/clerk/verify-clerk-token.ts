import { verifyToken } from "@clerk/backend";
import { type ClerkTokenClaims, clerkTokenClaims } from "./clerk-claims.ts";
import type { ClerkConfig } from "./clerk-config.ts";

/** How far the clocks of Clerk and of this machine may be apart. */
const clockSkewInMs = 5000;

/**
 * What a session token says, checked with the public key that we have, so without a call; null when it is signed by
 * another key, issued by another instance, made for a page that is not ours, not valid yet, or over.
 */
export async function verifyClerkToken(
  { jwtKey, frontendHost, trustedOrigins }: Pick<ClerkConfig, "jwtKey" | "frontendHost" | "trustedOrigins">,
  token: string,
  host: string | null,
): Promise<ClerkTokenClaims | null> {
  const authorizedParties = trustedOrigins(host);
  // An empty list would let every page pass.
  if (authorizedParties.length === 0) return null;
  try {
    const issuer = `https://${frontendHost}`;
    const read = await verifyToken(token, { jwtKey, issuer, authorizedParties, clockSkewInMs });
    return clerkTokenClaims.parse(read);
  } catch {
    return null;
  }
}
