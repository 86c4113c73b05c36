import type { Services } from "@guildhall/api";
import { Hono } from "hono";
import { addressOf } from "../address-of.ts";

/** Signing in and out. */
export function authRoute({ auth }: Services): Hono {
  return new Hono().on(["GET", "POST"], "/*", (c) => {
    const headers = new Headers(c.req.raw.headers);
    // Attempts are counted by the address of the socket; what a client claims under this name is overwritten.
    headers.set("x-guildhall-socket-address", addressOf(c) ?? "unknown");
    return auth.handler(new Request(c.req.raw, { headers }));
  });
}
