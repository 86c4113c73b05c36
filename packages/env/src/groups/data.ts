import { resolve } from "node:path";
import { z } from "zod";
import { envGroup, envVariable } from "../env-variable.ts";
import { repositoryRoot } from "../repository-root.ts";

const databaseUrl = envVariable(z.url({ protocol: /^postgres(ql)?$/, hostname: /.+/ }).optional(), {
  name: "DATABASE_URL",
  about:
    "A PostgreSQL (15 or newer) of your own. A pooler in transaction mode works. Several servers and workers may share it.",
  rule: "an address such as postgresql://user:password@host:5432/guildhall",
  otherwise: "a PostgreSQL of its own runs in the data directory",
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
export const dataEnv = envGroup("Data", { databaseUrl, dataDir });
