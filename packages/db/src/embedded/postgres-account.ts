import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { databaseError } from "./database-error.ts";

/** Under which account PostgreSQL runs; it refuses to run as root. */
export type PostgresAccount = { uid: number; gid: number } | undefined;

/** The account for PostgreSQL: this one, or `postgres` when this is root (made when it is missing). */
export function postgresAccount(): PostgresAccount {
  if (process.getuid?.() !== 0) return undefined;
  const found = lookUp();
  if (found) return found;
  for (const [command, ...args] of makeAccount) {
    if (command && spawnSync(command, args).status === 0) break;
  }
  const made = lookUp();
  if (made) return made;
  throw databaseError(
    "postgres-account-missing",
    "PostgreSQL does not run as root, and the account `postgres` is missing and could not be made. Run Guildhall as another user, make that account, or set DATABASE_URL.",
  );
}

const makeAccount = [
  ["useradd", "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"],
  ["adduser", "-S", "-D", "-H", "-s", "/sbin/nologin", "postgres"],
];

function lookUp(): PostgresAccount {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const answer = spawnSync("id", [flag, "postgres"], { encoding: "utf8" });
    return answer.status === 0 ? Number(answer.stdout) : Number.NaN;
  });
  return uid && gid ? { uid, gid } : undefined;
}

export type AccountCommand = { command: string; args: string[]; account: PostgresAccount };

/**
 * The command that runs a program as the account. When that account may not pass through the folders above one of
 * `paths` (a checkout in /root, say), it gets the one capability for that, and no other.
 */
export function asAccount(account: PostgresAccount, program: string, args: string[], paths: string[]): AccountCommand {
  if (!account || paths.every((path) => canReach(account, path))) return { command: program, args, account };
  const capability = "-all,+dac_override";
  const setpriv = [
    `--reuid=${account.uid}`,
    `--regid=${account.gid}`,
    "--clear-groups",
    "--securebits=+no_setuid_fixup",
    `--inh-caps=${capability}`,
    `--ambient-caps=${capability}`,
  ];
  if (!canGiveCapability()) throw unreachable(paths.find((path) => !canReach(account, path)) ?? "");
  return { command: "setpriv", args: [...setpriv, program, ...args], account: undefined };
}

function canReach(account: { uid: number; gid: number }, path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { uid, gid, mode } = statSync(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function canGiveCapability(): boolean {
  try {
    return execFileSync("setpriv", ["--help"], { encoding: "utf8" }).includes("--ambient-caps");
  } catch {
    return false;
  }
}

function unreachable(path: string): Error {
  return databaseError(
    "data-dir-out-of-reach",
    `Guildhall runs as root, PostgreSQL runs as the account postgres, and that one cannot reach ${path}. Run Guildhall as another user, move it and GUILDHALL_DATA_DIR to where everybody may pass, or set DATABASE_URL.`,
  );
}
