import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { expireCookie, setSessionCookie } from "better-auth/cookies";
import { z } from "zod";
import type { Services } from "../../ground/services.ts";
import { challengeMs } from "../passkeys/keep-challenge.ts";
import { passkeyAssertion } from "../passkeys.contract.ts";
import { askForPasskey, passPasskey } from "./pass-passkey.ts";
import { toApiError } from "./to-api-error.ts";

const cookieName = "passkey";

/** Signing in with a passkey, in two requests: what the device has to sign, and what it has signed. */
export function signInPasskey(services: Pick<Services, "database" | "log" | "publicUrl">) {
  const asApiError = (error: unknown) => {
    throw toApiError(services.log, error);
  };
  return {
    id: "guildhall-passkey",
    endpoints: {
      askForPasskey: createAuthEndpoint("/sign-in/passkey/ask", { method: "POST" }, async (ctx) => {
        const { token, request } = await askForPasskey(services).catch(asApiError);
        const { name, attributes } = ctx.context.createAuthCookie(cookieName, { maxAge: challengeMs / 1000 });
        ctx.setCookie(name, token, attributes);
        return ctx.json(request);
      }),
      signInPasskey: createAuthEndpoint(
        "/sign-in/passkey",
        { method: "POST", body: z.object({ assertion: passkeyAssertion }) },
        async (ctx) => {
          const cookie = ctx.context.createAuthCookie(cookieName);
          const token = ctx.getCookie(cookie.name);
          const userId = await passPasskey(services, { token, assertion: ctx.body.assertion }).catch(asApiError);
          const user = await ctx.context.internalAdapter.findUserById(userId);
          if (!user) throw new APIError("UNAUTHORIZED");
          await setSessionCookie(ctx, { session: await ctx.context.internalAdapter.createSession(user.id), user });
          expireCookie(ctx, cookie);
          return ctx.json({ signedIn: true });
        },
      ),
    },
    rateLimit: [{ pathMatcher: (path) => path.startsWith("/sign-in/passkey"), window: 60, max: 20 }],
  } satisfies BetterAuthPlugin;
}
