import {
  type Caller,
  nobody,
  readSessionToken,
  resolveApiKey,
  resolveClerkCaller,
  resolveSession,
  type Services,
} from "@guildhall/api";

const bearer = /^Bearer (gh_[\w-]{20,200})$/;

/** The API key in a request's header, if there is one. */
export function bearerKey(headers: Headers): string | undefined {
  return bearer.exec(headers.get("authorization") ?? "")?.[1];
}

/**
 * Finds who sends a request: by the API key in its header, or else by its session cookie. Where Clerk signs people in, its
 * tokens take the place of our sessions.
 */
export async function resolveCaller(
  { database, clerk }: Pick<Services, "clerk" | "database">,
  headers: Headers,
  secret: string,
  orgSlug: string | null,
): Promise<Caller> {
  const key = bearerKey(headers);
  if (key) return resolveApiKey(database.pool, key);
  if (clerk) return resolveClerkCaller({ database, clerk }, headers, orgSlug);
  if (headers.get("authorization")) return nobody;
  const token = readSessionToken(headers.get("cookie"), secret);
  return token ? resolveSession(database.pool, token, orgSlug) : nobody;
}
