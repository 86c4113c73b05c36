import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** The address at the other end of a request's socket; what a client claims in a header counts for nothing. */
export function addressOf(c: Context): string | null {
  return getConnInfo(c).remote.address ?? null;
}
