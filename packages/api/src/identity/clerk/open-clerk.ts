import type { ClerkTokenClaims } from "./clerk-claims.ts";
import type { ClerkConfig } from "./clerk-config.ts";
import type { ClerkMessage } from "./clerk-message.ts";

/** Clerk, where it signs people in. It is never called: all that it says comes signed. */
export type Clerk = {
  publishableKey: string;
  frontendHost: string;
  /** What a token says; null when it is not Clerk's, not for a page of ours, or over. */
  readToken: (token: string, host: string | null) => Promise<ClerkTokenClaims | null>;
  /** What a webhook says. Throws `AppError` when it is not Clerk's, or more than five minutes old. */
  readWebhook: (request: Request) => Promise<ClerkMessage>;
  /** Whether somebody is known to look after the installation; asked of the database until it is so. */
  hasOperator: boolean;
};

/** Opens Clerk. The vendor's package is loaded here and not before, so that nobody else pays for it. */
export async function openClerk(config: ClerkConfig): Promise<Clerk> {
  const [{ verifyClerkToken }, { verifyClerkWebhook }] = await Promise.all([
    import("./verify-clerk-token.ts"),
    import("./verify-clerk-webhook.ts"),
  ]);
  const { publishableKey, frontendHost, webhookSecret } = config;
  return {
    publishableKey,
    frontendHost,
    readToken: (token, host) => verifyClerkToken(config, token, host),
    readWebhook: (request) => verifyClerkWebhook(webhookSecret, request),
    hasOperator: false,
  };
}
