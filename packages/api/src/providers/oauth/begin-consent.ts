import { createHash, randomBytes } from "node:crypto";
import { hashLinkToken, newLinkToken } from "../../ground/link-token.ts";
import type { OAuthGrant } from "./oauth-grant.ts";

const waitsMs = 15 * 60 * 1000;

/** Where services send people back to. */
export const callbackUrl = (publicUrl: string): string => `${publicUrl}/api/oauth/callback`;

type Asked = { credentialId: string; userId: string; publicUrl: string };

/** Makes the address at which a person consents, with a state and a challenge of its own, and the grant that waits for it. */
export function beginConsent(
  grant: Omit<OAuthGrant, "pending">,
  { credentialId, userId, publicUrl }: Asked,
): { url: string; grant: OAuthGrant } {
  const token = newLinkToken();
  const verifier = randomBytes(48).toString("base64url");
  const url = new URL(grant.authorizeUrl);
  const asked = {
    response_type: "code",
    client_id: grant.clientId,
    redirect_uri: callbackUrl(publicUrl),
    state: `${credentialId}.${token}`,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    ...(grant.scopes.length > 0 && { scope: grant.scopes.join(" ") }),
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  const pending = { stateHash: hashLinkToken(token), verifier, userId, expiresAtMs: Date.now() + waitsMs };
  return { url: url.href, grant: { ...grant, pending } };
}
