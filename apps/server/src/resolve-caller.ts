import { type Caller, nobody, readSessionToken, resolveApiKey, resolveSession, type Services } from "@guildhall/api";

const bearer = /^Bearer (gh_[\w-]{20,200})$/;

/** The API key in a request's header, if there is one. */
export function bearerKey(headers: Headers): string | undefined {
  return bearer.exec(headers.get("authorization") ?? "")?.[1];
}

/** Finds who sends a request: by the API key in its header, or else by its session cookie. */
export async function resolveCaller(
  { database }: Pick<Services, "database">,
  headers: Headers,
  secret: string,
  orgSlug: string | null,
): Promise<Caller> {
  if (headers.get("authorization")) {
    const key = bearerKey(headers);
    return key ? resolveApiKey(database.pool, key) : nobody;
  }
  const token = readSessionToken(headers.get("cookie"), secret);
  return token ? resolveSession(database.pool, token, orgSlug) : nobody;
}
