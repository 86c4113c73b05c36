import type { ClerkConfig } from "@guildhall/api";
import { clerkHostOf } from "@guildhall/env";
import type { ServerEnv } from "./server-env.ts";

/** How Clerk is to be opened; null while its keys are not set. */
export function clerkConfig({ clerk, http }: Pick<ServerEnv, "clerk" | "http">): ClerkConfig | null {
  const { publishableKey, jwtKey, webhookSecret } = clerk;
  const frontendHost = publishableKey ? clerkHostOf(publishableKey) : null;
  if (!publishableKey || !jwtKey || !frontendHost) return null;
  return { publishableKey, frontendHost, jwtKey, webhookSecret, trustedOrigins: originsOf(http.publicUrl) };
}

/** With a `PUBLIC_URL` only pages from there; without one from wherever the browser opened Guildhall. */
function originsOf(publicUrl: string | undefined): ClerkConfig["trustedOrigins"] {
  if (publicUrl) return () => [publicUrl];
  return (host) => (host ? [`http://${host}`, `https://${host}`] : []);
}
