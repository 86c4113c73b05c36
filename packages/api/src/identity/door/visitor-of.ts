import type { Visitor } from "../devices/trust-device.ts";

/** The server puts the socket's address under this name and drops what a client sent under it. */
export const addressHeader = "x-guildhall-socket-address";

/** From where a request to sign in comes. */
export function visitorOf(headers: Headers | undefined): Visitor {
  return { userAgent: headers?.get("user-agent") ?? null, ipAddress: headers?.get(addressHeader) ?? null };
}
