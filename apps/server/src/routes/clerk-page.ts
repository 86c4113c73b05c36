import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MiddlewareHandler } from "hono";

/** The app's page where Clerk signs people in: it brings the key along, without which the app loads nothing of Clerk. */
export function clerkPage(webDir: string, clerkKey: string): MiddlewareHandler {
  const file = join(webDir, "index.html");
  return async (c) => {
    c.header("cache-control", "no-cache");
    const page = await readFile(file, "utf8");
    return c.html(page.replace("</head>", `<meta name="guildhall-clerk" content="${clerkKey}" />\n  </head>`));
  };
}
