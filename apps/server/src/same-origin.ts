import { createMiddleware } from "hono/factory";

const harmless = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses a change that a page of another site sends with the visitor's cookie. */
export const sameOrigin = createMiddleware(async (c, next) => {
  const origin = c.req.header("origin");
  if (harmless.has(c.req.method) || !c.req.header("cookie") || !origin) return next();
  const host = c.req.header("x-forwarded-host") ?? c.req.header("host");
  if (URL.canParse(origin) && new URL(origin).host === host) return next();
  const message = "This request comes from another site, so nothing was changed.";
  return c.json({ error: { code: "forbidden", reason: "other-origin", message } }, 403);
});
