import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { clerkPage } from "./clerk-page.ts";

const notPages = /^\/(api|v1|mcp|hooks|webhooks|assets)(\/|$)/;

/** The web app: its files, and its one page for every address that is the app's own; it names Clerk's key, if there is one. */
export function webRoute(webDir: string, clerkKey: string | undefined): Hono {
  const page = clerkKey === undefined ? plainPage(webDir) : clerkPage(webDir, clerkKey);
  return new Hono()
    .use(compress())
    .use(
      "/assets/*",
      serveStatic({
        root: webDir,
        onFound: (_path, c) => c.header("cache-control", "public, max-age=31536000, immutable"),
      }),
    )
    .get("/", page)
    .use(serveStatic({ root: webDir }))
    .get("*", (c, next) => (notPages.test(c.req.path) ? next() : page(c, next)))
    .notFound((c) => {
      const message = `There is nothing at ${c.req.path}.`;
      return c.json({ error: { code: "not-found", reason: "no-such-path", message } }, 404);
    });
}

function plainPage(webDir: string): MiddlewareHandler {
  return serveStatic({
    root: webDir,
    path: "index.html",
    onFound: (_path, c) => c.header("cache-control", "no-cache"),
  });
}
