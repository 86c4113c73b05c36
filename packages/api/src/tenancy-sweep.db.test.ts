import type { Role } from "@guildhall/db/rows";
import { type IdKind, idPrefixes, newId } from "@guildhall/kernel";
import type { ApiContext } from "./trpc/init.ts";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allProcedures, type Answer, callProcedure } from "./testing/call-procedure.ts";
import { callRest } from "./testing/call-rest.ts";
import { createOrganizationWith, joinOrganization, type TestMember } from "./testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "./testing/open-test-services.ts";
import { openProcedures, prepareCases, withoutRest } from "./testing/sweep/all-cases.ts";
import type { Case } from "./testing/sweep/case.ts";
import { snapshotOrganization } from "./testing/sweep/snapshot-organization.ts";

const copy = testDatabase();
let services: TestServices;
/** Who owns all the objects that the others try to reach. */
let owner: TestMember;
let stranger: TestMember;
let members: Record<Role, TestMember>;
let cases: Record<string, Case>;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
  stranger = await createOrganizationWith(services);
  const join = (role: Role) => joinOrganization(services, owner.principal.orgId, role);
  members = {
    owner: await join("owner"),
    admin: await join("admin"),
    member: await join("member"),
    viewer: await join("viewer"),
  };
  cases = await prepareCases(owner);
});
afterAll(() => services.close());

const organizational = allProcedures.filter(({ meta }) => meta.access === "organization");
const contextOf = ({ user, principal }: Caller): ApiContext => ({ services, user, principal });

type Caller = Pick<ApiContext, "user" | "principal">;

/** What every door answers, each to an input of its own: what is made twice must differ. */
async function callAll(caller: Caller, path: string, input: () => unknown): Promise<Answer[]> {
  const byTrpc = await callProcedure(contextOf(caller), path, await input());
  const byRest = await callRest(contextOf(caller), path, await input());
  return byRest ? [byTrpc, byRest] : [byTrpc];
}

function caseOf(path: string): Case {
  const found = cases[path];
  if (!found) throw new Error(`${path} has no case: write one in testing/sweep`);
  return found;
}

test("every procedure has a case in this sweep, or a reason to have none", () => {
  expect(allProcedures.length).toBeGreaterThan(15);
  const known = [...Object.keys(cases), ...Object.keys(openProcedures)].toSorted();
  expect(allProcedures.map(({ path }) => path).toSorted()).toEqual(known);
  const withoutOrganization = allProcedures.filter(({ meta }) => meta.access !== "organization");
  expect(withoutOrganization.map(({ path }) => path).toSorted()).toEqual(Object.keys(openProcedures).toSorted());
});

test("every procedure of an organization names an action of its own domain for the policy", () => {
  for (const { path, meta } of organizational)
    expect(meta.action, path).toMatch(new RegExp(`^${path.split(".")[0]}\\.[a-z-]+$`));
});

test("every procedure of an organization has a door under /api/v1, or a reason to have none", () => {
  const without = organizational.filter(({ meta }) => !meta.rest).map(({ path }) => path);
  expect(without.toSorted()).toEqual(Object.keys(withoutRest).toSorted());
});

describe.each(organizational.map(({ path }) => path))("%s", (path) => {
  test("gives a stranger nothing, and lets them change nothing", async () => {
    const { stranger: expected, input } = caseOf(path);
    const given = [await input(stranger), await input(stranger)];
    const { pool } = services.database;
    const before = await snapshotOrganization(pool, owner.principal.orgId);
    const unused = given.values();
    for (const { error, text } of await callAll(stranger, path, () => unused.next().value)) {
      expect(error?.code ?? "own").toBe(expected);
      for (const secret of [...idsIn(given), owner.user.id, owner.principal.orgId]) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/secret/i);
    }
    expect(await snapshotOrganization(pool, owner.principal.orgId)).toEqual(before);
  });

  test("refuses who is not signed in, and who names an organization that they are not in", async () => {
    const { input } = caseOf(path);
    for (const { error } of await callAll({ user: null, principal: null }, path, () => input(stranger))) {
      expect(error).toMatchObject({ code: "unauthenticated", reason: "signed-out" });
    }
    for (const { error } of await callAll({ user: stranger.user, principal: null }, path, () => input(stranger))) {
      expect(error).toMatchObject({ code: "not-found", reason: "organization-not-found" });
    }
  });

  test.each(["owner", "admin", "member", "viewer"] as const)(
    "does for another %s what the table says",
    async (role) => {
      const { input, roles } = caseOf(path);
      for (const { error, text } of await callAll(members[role], path, () => input(members[role]))) {
        expect(error?.code ?? "ok", text).toBe(roles[role]);
        if (error) expect(text).not.toMatch(/secret/i);
      }
    },
  );
});

test.each(allProcedures.filter(({ meta }) => meta.access === "operator").map(({ path }) => path))(
  "%s refuses an owner who does not look after the installation",
  async (path) => {
    const nobody = await callProcedure({ services, user: null, principal: null }, path, undefined);
    expect(nobody.error).toMatchObject({ reason: "signed-out" });
    expect((await callProcedure(contextOf(owner), path, undefined)).error).toMatchObject({ reason: "operators-only" });
  },
);

test("ids of the right form that nobody has are not found, as a stranger's are", async () => {
  for (const [path, { input, stranger: expected }] of Object.entries(cases)) {
    if (expected !== "not-found") continue;
    const given = await input(stranger);
    const known = await callProcedure(contextOf(stranger), path, given);
    const replaced = idsIn(given).reduce((text, id) => text.replaceAll(id, another(id)), JSON.stringify(given));
    const unknown: unknown = JSON.parse(replaced);
    const { error } = await callProcedure(contextOf(stranger), path, unknown);
    expect(error, path).toEqual(known.error);
  }
});

/** Every id that an input names, at whatever depth. */
function idsIn(input: unknown): string[] {
  return JSON.stringify(input ?? null).match(/[a-z]{3}_[0-9a-z]{26}/g) ?? [];
}

/** An id of the same kind that nobody has. */
function another(id: string): string {
  const kind = Object.entries(idPrefixes).find(([, prefix]) => id.startsWith(`${prefix}_`))?.[0];
  return isIdKind(kind) ? newId(kind) : "nobody";
}

function isIdKind(kind: string | undefined): kind is IdKind {
  return kind !== undefined && Object.hasOwn(idPrefixes, kind);
}
