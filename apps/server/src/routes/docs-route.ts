import { renderDocs } from "@guildhall/api";
import { Hono } from "hono";

/** The page that tells of the REST interface; made when somebody first asks for it. */
export function docsRoute(): Hono {
  let page: string | undefined;
  return new Hono().get("/", (c) => c.html((page ??= renderDocs()), 200, { "cache-control": "no-cache" }));
}
