import type { Services } from "@guildhall/api";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";

/** Signing in and out. */
export function authRoute({ auth }: Services): Hono {
  return new Hono().on(["GET", "POST"], "/*", (c) => {
    const headers = new Headers(c.req.raw.headers);
    // Attempts are counted by the address of the socket; what a client claims under this name is overwritten.
    headers.set("x-guildhall-socket-address", getConnInfo(c).remote.address ?? "unknown");
    return auth.handler(new Request(c.req.raw, { headers }));
  });
}
