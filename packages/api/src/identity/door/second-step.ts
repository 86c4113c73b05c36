import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint, createAuthMiddleware } from "better-auth/api";
import { deleteSessionCookie, expireCookie, setSessionCookie } from "better-auth/cookies";
import type { Services } from "../../ground/services.ts";
import { recognizeDevice } from "../devices/recognize-device.ts";
import { trustedSeconds } from "../devices/trust-device.ts";
import { secondStepInput } from "../second-factor.contract.ts";
import { challengeSeconds, openChallenge } from "./challenge.ts";
import { passSecondFactor } from "./pass-second-factor.ts";
import { toApiError } from "./to-api-error.ts";
import { visitorOf } from "./visitor-of.ts";

/**
 * Puts a second step behind the password of who has a second factor: the session that better-auth has just made is taken
 * back, unless the browser is trusted, and comes with the code.
 */
export function secondStep(services: Pick<Services, "database" | "vault" | "log">) {
  const { prisma } = services.database;
  return {
    id: "guildhall-second-step",
    hooks: {
      after: [
        {
          matcher: ({ path }) => path === "/sign-in/email",
          handler: createAuthMiddleware(async (ctx) => {
            const opened = ctx.context.newSession;
            if (!opened) return;
            const where = { userId: opened.user.id, enabledAt: { not: null } };
            if (!(await prisma.twoFactor.findFirst({ where, select: { userId: true } }))) return;
            const cookie = ctx.context.createAuthCookie("device");
            const visitor = visitorOf(ctx.headers);
            const deviceId = await recognizeDevice(prisma, opened.user.id, ctx.getCookie(cookie.name), visitor);
            if (deviceId) return markDevice(opened.session.token, deviceId);
            deleteSessionCookie(ctx, true);
            await ctx.context.internalAdapter.deleteSession(opened.session.token);
            ctx.context.setNewSession(null);
            const { name, attributes } = ctx.context.createAuthCookie("second_step", { maxAge: challengeSeconds });
            ctx.setCookie(name, await openChallenge(prisma, opened.user.id), attributes);
            return ctx.json({ secondFactor: true });
          }),
        },
      ],
    },
    endpoints: {
      signInSecondFactor: createAuthEndpoint(
        "/sign-in/second-factor",
        { method: "POST", body: secondStepInput },
        async (ctx) => {
          const step = ctx.context.createAuthCookie("second_step");
          const { code, trustDevice } = ctx.body;
          const passed = await passSecondFactor(services, {
            token: ctx.getCookie(step.name),
            code,
            trust: trustDevice ? visitorOf(ctx.headers) : null,
          }).catch((error: unknown) => {
            throw toApiError(services.log, error);
          });
          const user = await ctx.context.internalAdapter.findUserById(passed.userId);
          if (!user) throw new APIError("UNAUTHORIZED");
          const session = await ctx.context.internalAdapter.createSession(user.id);
          await setSessionCookie(ctx, { session, user });
          expireCookie(ctx, step);
          if (passed.device) {
            const { name, attributes } = ctx.context.createAuthCookie("device", { maxAge: trustedSeconds });
            ctx.setCookie(name, passed.device.token, attributes);
            await markDevice(session.token, passed.device.id);
          }
          return ctx.json({ signedIn: true });
        },
      ),
    },
    rateLimit: [{ pathMatcher: (path) => path === "/sign-in/second-factor", window: 60, max: 10 }],
  } satisfies BetterAuthPlugin;

  async function markDevice(token: string, deviceId: string): Promise<void> {
    await prisma.session.update({ where: { token }, data: { deviceId }, select: { id: true } });
  }
}
