import pg from "pg";
import { codeOf, databaseError, wordsOf } from "./database-error.ts";

const oldestServer = 15;

export type DatabaseFacts = { version: number; pgvector: boolean };

/**
 * Proves that the PostgreSQL of `DATABASE_URL` can be used and says which it is. Throws an `AppError` with one line
 * that says what is wrong and what to do; the password is never in it.
 */
export async function checkDatabase(url: string): Promise<DatabaseFacts> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const shown = await client.query<{ server_version_num: string }>("show server_version_num");
    const version = Number(shown.rows[0]?.server_version_num);
    const major = Math.floor(version / 10_000);
    if (major < oldestServer) throw tooOld(url, major);
    const vector = await client.query("select 1 from pg_available_extensions where name = 'vector'");
    return { version, pgvector: vector.rowCount === 1 };
  } catch (error) {
    throw describe(url, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** `host:port` of a database address, which may be shown. */
export function databasePlace(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || "5432"}`;
}

function describe(url: string, error: unknown): Error {
  const line = lines[codeOf(error)]?.(url) ?? connectionLine(url, error);
  return line instanceof Error ? line : databaseError(line.reason, line.text, withoutPassword(url, error));
}

type Line = { reason: string; text: string };

const lines: Record<string, (url: string) => Line> = {
  "28P01": (url) => ({
    reason: "database-password-wrong",
    text: `PostgreSQL at ${databasePlace(url)} does not accept the user "${userOf(url)}" with this password. Correct the user or password in DATABASE_URL.`,
  }),
  "28000": (url) => ({
    reason: "database-access-denied",
    text: `PostgreSQL at ${databasePlace(url)} does not let the user "${userOf(url)}" in. Correct the user in DATABASE_URL, or allow it in the server's pg_hba.conf.`,
  }),
  "3D000": (url) => ({
    reason: "database-missing",
    text: `There is no database "${nameOf(url)}" on PostgreSQL at ${databasePlace(url)}. Create it (CREATE DATABASE "${nameOf(url)}";) or correct DATABASE_URL.`,
  }),
  "57P03": (url) => ({
    reason: "database-starting",
    text: `PostgreSQL at ${databasePlace(url)} is still starting or stopping. Try again in a moment.`,
  }),
  "53300": (url) => ({
    reason: "database-full-of-connections",
    text: `PostgreSQL at ${databasePlace(url)} has no connection free. Raise its max_connections or stop other programs.`,
  }),
};

function connectionLine(url: string, error: unknown): Line | Error {
  if (error instanceof Error && error.name === "AppError") return error;
  const why = reasons[codeOf(error)] ?? wordsOf(withoutPassword(url, error));
  return {
    reason: "database-unreachable",
    text: `PostgreSQL cannot be reached at ${databasePlace(url)} (${why}). Check that it runs and that DATABASE_URL names the right host and port, or unset DATABASE_URL to use the embedded one.`,
  };
}

const reasons: Record<string, string> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "the host is not known",
  EAI_AGAIN: "the host is not known",
  ETIMEDOUT: "no answer",
  EHOSTUNREACH: "no way to the host",
  ENETUNREACH: "no way to the network",
  ECONNRESET: "the connection was cut",
};

function tooOld(url: string, major: number): Error {
  return databaseError(
    "database-too-old",
    `PostgreSQL at ${databasePlace(url)} is version ${major}; Guildhall needs ${oldestServer} or newer. Upgrade it, or unset DATABASE_URL to use the embedded one.`,
  );
}

function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

function nameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || userOf(url);
}

function withoutPassword(url: string, error: unknown): Error {
  const { password } = new URL(url);
  const words = wordsOf(error);
  return new Error(password ? words.replaceAll(decodeURIComponent(password), "…").replaceAll(password, "…") : words);
}
