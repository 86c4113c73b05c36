import { createHash } from "node:crypto";
import { readCalendarFeed, type Services } from "@guildhall/api";
import { Hono } from "hono";

/** The secret addresses under which other programs read calendars. Who has the address needs nothing else. */
export function calendarFeedRoute(services: Services): Hono {
  return new Hono().get("/:file{[\\w-]+\\.ics}", async (c) => {
    const file = await readCalendarFeed(services, c.req.param("file").slice(0, -".ics".length));
    if (file === null) {
      const message = "There is no calendar at this address, or its owner has closed it.";
      return c.json({ error: { code: "not-found", reason: "no-such-feed", message } }, 404);
    }
    const etag = `"${createHash("sha256").update(file).digest("base64url")}"`;
    const headers = { etag, "cache-control": "private, max-age=300", "x-robots-tag": "noindex" };
    if (c.req.header("if-none-match") === etag) return c.body(null, 304, headers);
    return c.body(file, 200, { ...headers, "content-type": "text/calendar; charset=utf-8" });
  });
}
