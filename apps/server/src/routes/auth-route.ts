import { clerkSignsIn, describeError, httpStatus, type Services } from "@guildhall/api";
import { Hono } from "hono";
import { addressOf } from "../address-of.ts";

/** Signing in and out; where Clerk does that, the door says so. */
export function authRoute({ auth, clerk }: Services): Hono {
  return new Hono().on(["GET", "POST"], "/*", (c) => {
    if (clerk) {
      const { code, reason, message } = describeError(clerkSignsIn());
      return Response.json({ code: reason, message }, { status: httpStatus[code] });
    }
    const headers = new Headers(c.req.raw.headers);
    // Attempts are counted by the address of the socket; what a client claims under this name is overwritten.
    headers.set("x-guildhall-socket-address", addressOf(c) ?? "unknown");
    return auth.handler(new Request(c.req.raw, { headers }));
  });
}
