import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware } from "better-auth/api";
import { z } from "zod";
import type { Services } from "../../ground/services.ts";
import { username } from "../username.contract.ts";

const withUsername = z.looseObject({ email: username });
/** An address that nobody can have, so that an unknown username is refused as an unknown address is. */
const nobodys = "nobody@username.invalid";

/** Lets people write their username in place of the e-mail address. */
export function signInUsername({ database }: Pick<Services, "database">) {
  return {
    id: "guildhall-username",
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === "/sign-in/email",
          handler: createAuthMiddleware(async (ctx) => {
            const given = withUsername.safeParse(ctx.body).data;
            if (!given) return;
            const where = { username: given.email };
            const person = await database.prisma.user.findUnique({ where, select: { email: true } });
            return { context: { ...ctx, body: { ...given, email: person?.email ?? nobodys } } };
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}
