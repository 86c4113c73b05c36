import { netError } from "./net-error.ts";
import { readUrl } from "./read-url.ts";

/** One request of a chain of redirects; its body is held, so that it can be sent on. */
export type Hop = { url: URL; method: string; headers: Headers; body: ArrayBuffer | null };

/** What another server may be told: nothing by which somebody proves who they are. */
const keptForOthers = new Set(["accept", "accept-language", "content-type", "user-agent"]);
const aboutBodies = ["content-type", "content-length", "content-encoding", "content-language"];

/** The request that a redirect asks for, or null when the answer is none. The rules are those of the Fetch standard. */
export function nextHop(hop: Hop, answer: { status: number; location: string | null }): Hop | null {
  if (![301, 302, 303, 307, 308].includes(answer.status) || answer.location === null) return null;
  const target = URL.parse(answer.location, hop.url.href);
  if (!target) throw netError("url-invalid", answer.location.slice(0, 12));
  const next = { ...hop, url: readUrl(target.href), headers: new Headers(hop.headers) };
  if (next.url.origin !== hop.url.origin) keep(next.headers, (name) => keptForOthers.has(name));
  if (!losesBody(answer.status, hop.method)) return next;
  keep(next.headers, (name) => !aboutBodies.includes(name));
  return { ...next, method: "GET", body: null };
}

function losesBody(status: number, method: string): boolean {
  if (status === 303) return method !== "GET" && method !== "HEAD";
  return (status === 301 || status === 302) && method === "POST";
}

function keep(headers: Headers, isKept: (name: string) => boolean): void {
  for (const name of Array.from(headers.keys())) if (!isKept(name)) headers.delete(name);
}
