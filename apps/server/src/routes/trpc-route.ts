import { type ApiContext, appRouter, type Services } from "@guildhall/api";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { addressOf } from "../address-of.ts";
import { resolveCaller } from "../resolve-caller.ts";

const mostBytes = 2 * 1024 * 1024;

/** The procedures of the web app. The organization comes in a header, or for an event stream with its connection. */
export function trpcRoute(services: Services, authSecret: string): Hono {
  return new Hono().all("/*", bodyLimit({ maxSize: mostBytes }), (c) =>
    fetchRequestHandler({
      endpoint: "/api/trpc",
      req: c.req.raw,
      router: appRouter,
      createContext: async ({ req, info }): Promise<ApiContext> => {
        const orgSlug = info.connectionParams?.["org"] ?? req.headers.get("x-guildhall-org");
        return {
          services,
          address: addressOf(c),
          ...(await resolveCaller(services, req.headers, authSecret, orgSlug)),
        };
      },
    }),
  );
}
