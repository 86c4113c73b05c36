import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createOrganizationWith,
  joinOrganization,
  type TestMember,
  wizardAnswers,
} from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { purgeOrganizations } from "./purge-organizations.ts";
import { readTenantTables } from "./read-tenant-tables.ts";

const copy = testDatabase();
const dayMs = 24 * 60 * 60 * 1000;
let services: TestServices;
let owner: TestMember;
let member: TestMember;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
  member = await joinOrganization(services, owner.principal.orgId, "member");
});
afterAll(() => services.close());

const deletion = () => owner.api.orgs.deletion;
const sql = (text: string, values: unknown[] = []) => services.database.pool.query(text, values);
const comes = (orgId: string) =>
  sql(`update "Organization" set "purgeAt" = now() - interval '1 second' where id = $1`, [orgId]);
const purge = () => purgeOrganizations(services.database.pool, services.log);
const purgeAtOf = async ({ api }: TestMember) => (await api.identity.me()).organizations[0]?.purgeAt ?? null;

/** How many rows of an organization each table has. */
async function rowsOf(orgId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name } of await readTenantTables(services.database.pool)) {
    const { rows } = await sql(`select from "${name}" where "orgId" = $1`, [orgId]);
    if (rows.length > 0) counts[name] = rows.length;
  }
  return counts;
}

test("an owner asks for it by its name, everybody is told, and an owner takes it back", async () => {
  await expect(deletion().request({ name: "Gild" })).rejects.toMatchObject({ cause: { reason: "another-name" } });
  await expect(member.api.orgs.deletion.request({ name: "Guild" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  const { purgeAt } = await deletion().request({ name: " Guild " });
  expect(Math.round(((purgeAt?.getTime() ?? 0) - Date.now()) / dayMs)).toBe(14);
  expect(await deletion().request({ name: "Guild" })).toEqual({ purgeAt, waitDays: 14 });
  expect(await purgeAtOf(member)).toEqual(purgeAt);
  const mails = await services.database.prisma.accountMail.findMany({ where: { address: owner.user.email } });
  expect(mails.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Guild will be deleted on /)]);
  await purge();
  expect(await deletion().cancel()).toEqual({ purgeAt: null, waitDays: 14 });
  expect(await purgeAtOf(member)).toBeNull();
  const { items } = await owner.api.orgs.audit.list({ objectType: "organization" });
  expect(items.map(({ action }) => action)).toEqual(["orgs.cancel-deletion", "orgs.request-deletion"]);
});

test("when the day has come it can't be taken back, and everything goes; other organizations stay as they are", async () => {
  const other = await createOrganizationWith(services);
  await other.api.agents.create(wizardAnswers("Zelda"));
  const before = await rowsOf(other.principal.orgId);
  const { orgId } = owner.principal;
  const { agent: ada } = await owner.api.agents.create(wizardAnswers("Ada"));
  await owner.api.conversations.create({ agentId: ada.id });
  for (let n = 0; n < 3; n++) await owner.api.tasks.create({ title: `Task ${n}` });
  // More than one statement takes away.
  await sql(
    `insert into "AuditEntry" (id, "orgId", action, "objectType", "objectId")
     select 'aud_' || lpad(n::text, 26, '0'), $1, 'tests.fill', 'test', 'x' from generate_series(1, 1001) n`,
    [orgId],
  );
  await comes(orgId);
  await expect(deletion().cancel()).rejects.toMatchObject({ cause: { reason: "deletion-began" } });
  await Promise.all([purge(), purge(), purge()]);
  await purge();
  expect(await rowsOf(orgId)).toEqual({});
  expect(await services.database.prisma.organization.count({ where: { id: orgId } })).toBe(0);
  expect(await rowsOf(other.principal.orgId)).toEqual(before);
  const told = services.log.lines.filter(({ message }) => message.includes("was deleted with all it held"));
  expect(told.map(({ details }) => details)).toEqual([{ orgId, name: "Guild" }]);
});

test("what was broken off in the middle goes on where it was", async () => {
  const half = await createOrganizationWith(services);
  const { orgId } = half.principal;
  await half.api.agents.create(wizardAnswers("Ada"));
  await comes(orgId);
  await sql(`create function refuse() returns trigger language plpgsql as $$ begin raise 'killed'; end $$`);
  await sql(`create trigger refuse before delete on "Agent" for each row execute function refuse()`);
  await expect(purge()).rejects.toThrow("killed");
  expect(Object.keys(await rowsOf(orgId))).toContain("Agent");
  // From the first moment on nobody is in.
  expect(Object.keys(await rowsOf(orgId))).not.toContain("Member");
  await sql(`drop trigger refuse on "Agent"`);
  await purge();
  expect(await rowsOf(orgId)).toEqual({});
});
