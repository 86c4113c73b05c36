import { resolve } from "node:path";
import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";
import { repositoryRoot } from "../repository-root.ts";

const address = () => z.url({ protocol: /^postgres(ql)?$/, hostname: /.+/ }).optional();
const rule = "an address such as postgresql://user:password@host:5432/guildhall";

const databaseUrl = envVariable(address(), {
  name: "DATABASE_URL",
  about:
    "A PostgreSQL (15 or newer) of your own, or a pooler before it, in transaction mode too. Several servers and workers may share it.",
  rule,
  otherwise: "a PostgreSQL of its own runs in the data directory",
  secret: true,
});

const directUrl = envVariable(address(), {
  name: "DATABASE_DIRECT_URL",
  about:
    "The way to the same database past the pooler, where `DATABASE_URL` leads through one in transaction mode: for the one connection of each process that listens, and for migrations.",
  rule,
  otherwise: "`DATABASE_URL`",
  secret: true,
});

const dataDir = envVariable(
  z
    .string()
    .default(".guildhall")
    .transform((path) => resolve(repositoryRoot, path)),
  {
    name: "GUILDHALL_DATA_DIR",
    about:
      "Everything that must be kept: the database, files, generated secrets. A relative path starts at the repository.",
    rule: "the path of a directory",
    otherwise: "`./.guildhall`",
  },
);

/** Where the data is. */
export const dataEnv = envGroup("Data", { databaseUrl, directUrl, dataDir });
