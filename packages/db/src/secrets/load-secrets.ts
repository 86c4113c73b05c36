import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { codeOf, databaseError } from "../embedded/database-error.ts";
import { dataDirError, prepareDataDir } from "../embedded/prepare-data-dir.ts";

const secretsShape = z.object({
  /** Signs the sessions. */
  authSecret: z.string().min(32),
});

export type Secrets = z.infer<typeof secretsShape>;
export type GivenSecrets = { [Name in keyof Secrets]?: Secrets[Name] | undefined };

/**
 * The secrets: those that were given, and for the rest what `secrets.json` in the data directory holds, which is
 * generated on the first call and readable only by this user.
 */
export function loadSecrets(dataDir: string, given: GivenSecrets = {}): Secrets {
  if (given.authSecret) return { authSecret: given.authSecret };
  const path = join(dataDir, "secrets.json");
  try {
    return readSecrets(path) ?? generateSecrets(dataDir, path);
  } catch (error) {
    throw codeOf(error).startsWith("E") ? dataDirError(dataDir, error) : error;
  }
}

function readSecrets(path: string): Secrets | undefined {
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  const read = secretsShape.safeParse(parse(text));
  if (!read.success) throw damaged(path);
  chmodSync(path, 0o600);
  return read.data;
}

// A link appears whole and never replaces what is there: of two processes on their first boot, the second reads what
// the first has written.
function generateSecrets(dataDir: string, path: string): Secrets {
  prepareDataDir(dataDir);
  const draft = `${path}.${process.pid}.new`;
  const secrets: Secrets = { authSecret: randomBytes(32).toString("base64url") };
  try {
    writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
    linkSync(draft, path);
    return secrets;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readSecrets(path) ?? generateSecrets(dataDir, path);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function damaged(path: string): Error {
  return databaseError(
    "secrets-damaged",
    `${path} is damaged. Put it back from a backup. If there is none, delete it: everybody has to sign in again.`,
  );
}
