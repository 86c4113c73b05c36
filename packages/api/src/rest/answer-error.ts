import type { ErrorDescription } from "../ground/describe-error.ts";
import { statusOf } from "../ground/http-status.ts";

/** An error as it is answered under `/api/v1`. */
export function answerError(error: ErrorDescription, headers: Record<string, string> = {}): Response {
  const status = statusOf(error);
  const challenge = status === 401 ? { "www-authenticate": 'Bearer realm="Guildhall"' } : {};
  return Response.json({ error }, { status, headers: { "cache-control": "no-store", ...challenge, ...headers } });
}

export const noSuchPath = (path: string): ErrorDescription => ({
  code: "not-found",
  reason: "no-such-path",
  message: `There is nothing at ${path}. What there is stands in /api/v1/openapi.json.`,
  retry: false,
});

export const wrongMethod = (method: string, allowed: string): ErrorDescription => ({
  code: "bad-input",
  reason: "wrong-method",
  message: `${method} is not possible here, but ${allowed} is.`,
  retry: false,
});

export const invalidKey: ErrorDescription = {
  code: "unauthenticated",
  reason: "invalid-api-key",
  message: "The API key is not valid. Send `Authorization: Bearer gh_…`; keys are made in the settings.",
  retry: false,
};
