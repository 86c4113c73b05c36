import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";

const databaseUrl = envVariable(z.url({ protocol: /^postgres(ql)?$/, hostname: /.+/ }).optional(), {
  name: "TEST_DATABASE_URL",
  about: "A PostgreSQL on which the tests may create and drop databases.",
  rule: "an address such as postgresql://user:password@host:5432/postgres",
  otherwise: "the tests start one of their own and throw it away",
  secret: true,
});

const chromiumPath = envVariable(z.string().optional(), {
  name: "CHROMIUM_PATH",
  about: "The Chromium that the end-to-end tests drive.",
  rule: "the path of a program",
  otherwise: "the `chromium` on the PATH",
});

/** What the tests use. */
export const testingEnv = envGroup("Tests", { databaseUrl, chromiumPath });
