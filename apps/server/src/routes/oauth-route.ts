import { completeConsent, consentAnswer, describeError, type Services } from "@guildhall/api";
import { Hono } from "hono";
import { resolveCaller } from "../resolve-caller.ts";
import { signInFirst } from "../sign-in-first.ts";

/** Where services send people back to whom they were asked to connect. */
export function oauthRoute(services: Services, authSecret: string): Hono {
  return new Hono()
    .get("/callback", async (c) => {
      const { user } = await resolveCaller(services, c.req.raw.headers, authSecret, null);
      if (!user?.sessionId) throw signInFirst();
      const { orgSlug, connected } = await completeConsent(services, user.id, consentAnswer.parse(c.req.query()));
      const outcome = connected ? "connected" : "refused";
      return c.redirect(`/o/${orgSlug}/settings/credentials?consent=${outcome}`);
    })
    .onError((error, c) => {
      const { code, reason } = describeError(error);
      if (code === "internal") services.log.error("a consent failed", { error });
      // It is a person who comes, so they get a page.
      return c.redirect(`/consent?reason=${encodeURIComponent(reason)}`);
    });
}
