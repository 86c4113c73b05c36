import { newId } from "@guildhall/kernel";
import pg from "pg";
import { expect, inject, onTestFinished, test } from "vitest";
import { connectDatabase } from "../client/connect-database.ts";
import { forOrganization } from "../client/for-organization.ts";
import { applyMigrations } from "../migrate/apply-migrations.ts";
import { createEmptyDatabase } from "../throwaway/database-copies.ts";
import { templateDatabase } from "../throwaway/provided-context.ts";
import { appRole } from "./app-role.ts";
import { readWallOf } from "./read-wall.ts";

type Owner = { user: string; url: string; admin: pg.Client };

/** A database whose owner is a user with only these rights. */
async function databaseOf(rights: string): Promise<Owner> {
  const database = await createEmptyDatabase(inject(templateDatabase));
  const user = `owner_${newId("user").slice(-12)}`;
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  onTestFinished(async () => {
    await admin.end();
    await database.drop();
  });
  await admin.query(`create role ${user} login password 'secret' ${rights}`);
  await admin.query(`alter schema public owner to ${user}`);
  await admin.query(`alter database "${new URL(database.url).pathname.slice(1)}" owner to ${user}`);
  const url = new URL(database.url);
  Object.assign(url, { username: user, password: "secret" });
  return { user, url: url.href, admin };
}

/** What a statement that names no organization sees of the rows of two, asked for by the first. */
async function seenBy(url: string): Promise<number> {
  const database = connectDatabase({ url, poolSize: 2, applicationName: "test", onError: () => undefined });
  try {
    const ids = [newId("organization"), newId("organization")];
    for (const id of ids) await database.prisma.organization.create({ data: { id, name: "Guild", slug: id.slice(4) } });
    const db = forOrganization(database.prisma, ids[0] ?? "");
    expect(await db.organization.findMany()).toHaveLength(1);
    return (await db.$queryRaw<unknown[]>`select id from "Organization"`).length;
  } finally {
    await database.close();
  }
}

test("an owner who may make roles stands behind the wall, like a superuser", async () => {
  const { url, user, admin } = await databaseOf("createrole");
  // The role is there already, as another Guildhall of this server made it: whoever may give it away lets one in.
  const { rows } = await admin.query<{ old: boolean }>(
    `select current_setting('server_version_num')::int < 160000 as old`,
  );
  if (!rows[0]?.old) await admin.query(`grant ${appRole} to ${user} with admin option, set false`);
  await applyMigrations(url);
  expect(await readWallOf(url)).toEqual({ stands: true, why: null });
  expect(await seenBy(url)).toBe(1);
});

test("an owner who may not goes on without it, is told why, and has it once somebody allows it", async () => {
  const { user, url, admin } = await databaseOf("");
  await applyMigrations(url);
  expect(await readWallOf(url)).toEqual({ stands: false, why: `this user may not become ${appRole}` });
  expect(await seenBy(url)).toBe(2);
  await admin.query(`grant ${appRole} to ${user}`);
  expect(await readWallOf(url)).toMatchObject({
    stands: false,
    why: expect.stringContaining("has no rights in the table"),
  });
  expect(await applyMigrations(url)).toEqual([]);
  expect(await readWallOf(url)).toEqual({ stands: true, why: null });
  expect(await seenBy(url)).toBe(1);
});
