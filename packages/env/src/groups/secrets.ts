import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";

const authSecret = envVariable(z.string().min(32).optional(), {
  name: "GUILDHALL_AUTH_SECRET",
  about: "Signs the sessions. Give the same one to every server that shares a `DATABASE_URL` but no data directory.",
  rule: "at least 32 characters long",
  otherwise: "one is generated into the data directory on the first boot",
  secret: true,
});

/** Secrets that may be given; those that are not are generated. */
export const secretsEnv = envGroup("Secrets", { authSecret });
