import { randomBytes } from "node:crypto";
import pg from "pg";
import { applyMigrations } from "../migrate/apply-migrations.ts";

export type DatabaseCopy = { url: string; drop: () => Promise<void> };

/** A new, migrated database on this server, made to be cloned. Keep no connection to it. */
export async function createTemplateDatabase(serverUrl: string): Promise<DatabaseCopy> {
  const template = await createDatabase(serverUrl, "template");
  await applyMigrations(template.url);
  return template;
}

/** A copy of a template in some 50 ms, whose changes nobody else sees. */
export function cloneDatabase(templateUrl: string): Promise<DatabaseCopy> {
  return createDatabase(templateUrl, "test", databaseName(templateUrl));
}

/** An empty database on this server. */
export function createEmptyDatabase(serverUrl: string): Promise<DatabaseCopy> {
  return createDatabase(serverUrl, "empty");
}

async function createDatabase(serverUrl: string, kind: string, template = "template1"): Promise<DatabaseCopy> {
  const name = `guildhall_${kind}_${randomBytes(8).toString("hex")}`;
  await runOnServer(serverUrl, `create database "${name}" template "${template}"`);
  const url = withDatabase(serverUrl, name);
  return { url, drop: () => runOnServer(serverUrl, `drop database if exists "${name}" with (force)`) };
}

async function runOnServer(serverUrl: string, sql: string): Promise<void> {
  // Not on the template itself: it cannot be copied while somebody is connected to it.
  const client = new pg.Client({ connectionString: withDatabase(serverUrl, "postgres") });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

function databaseName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}
