import { AppError } from "@guildhall/kernel";
import type { Guard } from "@guildhall/net";
import { z } from "zod";
import type { OAuthGrant } from "./oauth-grant.ts";

/** A secret goes nowhere else than to where it was entered for, so no redirect is followed. */
const limits = { answerMs: 15_000, totalMs: 20_000, maxBytes: 100_000, maxRedirects: 0 };

const answered = z.object({
  access_token: z.string().min(1).max(20_000),
  token_type: z.string().optional(),
  expires_in: z.coerce
    .number()
    .positive()
    .max(10 ** 9)
    .optional(),
  refresh_token: z.string().min(1).max(20_000).optional(),
  scope: z.string().max(10_000).optional(),
});
const refused = z.object({ error: z.string() });

/** What a service gave. */
export type Tokens = {
  accessToken: string;
  expiresAt: Date | null;
  refreshToken: string | null;
  /** What was allowed, where that is less than what was asked for. */
  scopes: string[] | null;
};

/** Asks a service for tokens. Nothing of what it answers is told on, for it may repeat what it was sent. */
export async function askForTokens(
  guard: Guard,
  { tokenUrl, clientId, clientSecret }: Pick<OAuthGrant, "tokenUrl" | "clientId" | "clientSecret">,
  asked: Record<string, string>,
): Promise<Tokens> {
  const body = new URLSearchParams({
    ...asked,
    client_id: clientId,
    ...(clientSecret && { client_secret: clientSecret }),
  });
  const answer = await guard.fetchWithin(limits)(tokenUrl, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
    body: body.toString(),
  });
  const json: unknown = await answer.json().catch(() => null);
  const tokens = answered.safeParse(json);
  if (answer.ok && tokens.success && (tokens.data.token_type ?? "bearer").toLowerCase() === "bearer") {
    const { access_token, expires_in, refresh_token, scope } = tokens.data;
    return {
      accessToken: access_token,
      expiresAt: expires_in === undefined ? null : new Date(Date.now() + expires_in * 1000),
      refreshToken: refresh_token ?? null,
      scopes: scope?.split(" ").filter(Boolean) ?? null,
    };
  }
  if (refused.safeParse(json).data?.error === "invalid_grant") throw consentGone();
  throw new AppError({
    code: "unavailable",
    reason: "oauth-refused",
    userMessage: `The service gave no token; it answered with the status ${answer.status}.`,
    retry: answer.status >= 500,
  });
}

/** The error for a grant that a service does not know any more. */
export const consentGone = () =>
  new AppError({
    code: "conflict",
    reason: "oauth-consent-gone",
    userMessage:
      "The service does not accept this connection any more. Connect it again in the settings, under Credentials.",
  });
