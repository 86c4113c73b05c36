import { createHash } from "node:crypto";

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/;

/**
 * The tokens of Clerk that a request brings, the likeliest first: the one in its header, or else those in its cookies.
 * Applications of Clerk that share a host have cookies that end in a mark of their key beside the plain one.
 */
export function readClerkTokens(headers: Headers, publishableKey: string): string[] {
  const authorization = headers.get("authorization");
  if (authorization) return bearer.exec(authorization)?.slice(1) ?? [];
  const mark = createHash("sha1").update(publishableKey).digest("base64url").slice(0, 8);
  const cookies = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim().split(/=(.*)/s));
  return [`__session_${mark}`, "__session"].flatMap((wanted) =>
    cookies.flatMap(([name, value]) => (name === wanted && value ? value : [])),
  );
}
