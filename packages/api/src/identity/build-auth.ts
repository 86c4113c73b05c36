import { type IdKind, newId } from "@guildhall/kernel";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import type { Services } from "../ground/services.ts";
import { refuseClosedAccount } from "./door/refuse-closed-account.ts";
import { signInPasskey } from "./door/sign-in-passkey.ts";
import { signInUsername } from "./door/sign-in-username.ts";
import { secondStep } from "./door/second-step.ts";
import { toApiError } from "./door/to-api-error.ts";
import { addressHeader } from "./door/visitor-of.ts";
import { passwordLength } from "./identity.contract.ts";

export type AuthOptions = Pick<Services, "database" | "vault" | "log"> & {
  /** Signs session cookies. */
  secret: string;
  /** Where people open Guildhall; over https the cookies are marked secure. */
  publicUrl: string;
  /** The origins from which a request may sign in. */
  trustedOrigins: (request?: Request) => string[];
};

const kinds: Record<string, IdKind> = {
  user: "user",
  session: "session",
  account: "account",
  verification: "verification",
};

const sessionLifetimeSeconds = 30 * 24 * 60 * 60;

/** How better-auth is set. Accounts are made and changed by our own verbs, never by those of better-auth. */
export function buildAuth({ secret, publicUrl, trustedOrigins, ...services }: AuthOptions) {
  return betterAuth({
    baseURL: publicUrl,
    basePath: "/api/auth",
    secret,
    trustedOrigins,
    database: prismaAdapter(services.database.prisma, { provider: "postgresql", transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    // Those of outside accounts; encrypted with the secret that signs the sessions.
    account: { encryptOAuthTokens: true },
    session: { expiresIn: sessionLifetimeSeconds, cookieCache: { enabled: false } },
    // Whichever way somebody comes in: where the account is closed, neither session nor cookie is made.
    databaseHooks: {
      session: {
        create: {
          before: ({ userId }) =>
            refuseClosedAccount(services, userId).catch((error: unknown) => {
              throw toApiError(services.log, error);
            }),
        },
      },
    },
    rateLimit: { enabled: true, window: 60, max: 100, customRules: { "/sign-in/email": { window: 60, max: 10 } } },
    plugins: [signInUsername(services), secondStep(services), signInPasskey({ ...services, publicUrl })],
    advanced: {
      cookiePrefix: "guildhall",
      // Said outright, because the default depends on NODE_ENV: requests of other sites are refused everywhere.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: publicUrl.startsWith("https://"),
      database: { generateId: ({ model }) => newId(kinds[model] ?? "verification") },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
  });
}
