import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";

const authSecret = envVariable(z.string().min(32).optional(), {
  name: "GUILDHALL_AUTH_SECRET",
  about: "Signs the sessions. Give the same one to every server that shares a `DATABASE_URL` but no data directory.",
  rule: "at least 32 characters long",
  otherwise: "one is generated into the data directory on the first boot",
  secret: true,
});

const key = z.string().regex(/^([0-9a-f]{64}|[A-Za-z0-9+/_-]{43}=?)$/);

const vaultKey = envVariable(key.optional(), {
  name: "GUILDHALL_VAULT_KEY",
  about:
    "Encrypts stored credentials. Give the same one to every server and worker that shares a `DATABASE_URL` but no data directory, and keep a copy: without it they can't be read.",
  rule: "32 random bytes in base64, as `openssl rand -base64 32` makes them",
  otherwise: "one is generated into `vault-keys.json` in the data directory on the first boot",
  secret: true,
});

const vaultOldKeys = envVariable(
  z
    .string()
    .default("")
    .transform((text) => text.split(/[\s,]+/).filter((entry) => entry !== ""))
    .pipe(z.array(key)),
  {
    name: "GUILDHALL_VAULT_OLD_KEYS",
    about:
      "Keys that `GUILDHALL_VAULT_KEY` has replaced, until `npm run guildhall -- rotate-key` has encrypted everything anew.",
    rule: "keys as above, with commas between them",
    otherwise: "there are none",
    secret: true,
  },
);

/** Secrets that may be given; those that are not are generated. */
export const secretsEnv = envGroup("Secrets", { authSecret, vaultKey, vaultOldKeys });
