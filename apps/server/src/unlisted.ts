import { createMiddleware } from "hono/factory";

/** For pages whose address is their only lock: no search engine keeps them, no page that they lead to learns of them. */
export const unlisted = createMiddleware(async (c, next) => {
  await next();
  c.header("x-robots-tag", "noindex, nofollow");
  c.header("referrer-policy", "no-referrer");
  c.header("cache-control", "no-store");
});
