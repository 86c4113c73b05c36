import { createRestDoor, type Services } from "@guildhall/api";
import { Hono } from "hono";
import { addressOf } from "../address-of.ts";
import { resolveCaller } from "../resolve-caller.ts";

/** The same procedures as resources. The organization comes with the API key, or in a header beside the cookie. */
export function restRoutes(services: Services, authSecret: string): Hono {
  const door = createRestDoor();
  return new Hono().all("/*", (c) => {
    const { raw } = c.req;
    return door(raw, async () => {
      const caller = await resolveCaller(services, raw.headers, authSecret, raw.headers.get("x-guildhall-org"));
      return { services, address: addressOf(c), ...caller };
    });
  });
}
