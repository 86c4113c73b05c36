import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Role } from "@guildhall/db/rows";
import { repositoryRoot } from "@guildhall/env";
import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allProcedures, callProcedure } from "./testing/call-procedure.ts";
import { createOrganizationWith, joinOrganization, type TestMember } from "./testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "./testing/open-test-services.ts";
import { describePermissions, permissionRoles } from "./trpc/describe-permissions.ts";
import { listPermissions } from "./trpc/list-permissions.ts";

const copy = testDatabase();
const page = readFileSync(join(repositoryRoot, "docs/permissions.md"), "utf8");
let services: TestServices;
let people: Record<Role, TestMember>;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  const { orgId } = (await createOrganizationWith(services)).principal;
  const joinAs = (role: Role) => joinOrganization(services, orgId, role);
  people = {
    owner: await joinAs("owner"),
    admin: await joinAs("admin"),
    member: await joinAs("member"),
    viewer: await joinAs("viewer"),
  };
});
afterAll(() => services.close());

test("every procedure of an organization has its action on the page", () => {
  const organizational = allProcedures.filter(({ meta }) => meta.access === "organization").map(({ path }) => path);
  expect(organizational.length).toBeGreaterThan(50);
  expect(listPermissions().map(({ path }) => path)).toEqual(organizational);
});

test("docs/permissions.md is what the policies say (pnpm --filter @guildhall/api run docs)", () => {
  expect(page).toBe(describePermissions(listPermissions()));
});

/** What the page says of an action, by role. */
function saidOf(action: string): Record<string, string> {
  const [domain = "", ...rest] = action.split(".");
  const [, table = ""] = page.split(`\n## ${domain}\n`);
  const row = table
    .split("\n## ")[0]
    ?.split("\n")
    .find((line) => line.split("|")[1]?.trim() === rest.join("."));
  const cells =
    row
      ?.split("|")
      .map((cell) => cell.trim())
      .slice(2, -1) ?? [];
  return Object.fromEntries(permissionRoles.map((role, index) => [role, cells[index] ?? "is not on the page"]));
}

describe("at the door it is as the page says", () => {
  test.each(listPermissions().map(({ path, action }) => [path, action]))("%s", async (path, action) => {
    const said = saidOf(action);
    for (const role of permissionRoles) {
      const { user, principal } = people[role];
      const refused = async (apiKeyId: string | null) => {
        const context = { services, user, principal: { ...principal, apiKeyId, scopes: ["all" as const] } };
        // Without an input nothing is done by who is let in.
        return (await callProcedure(context, path, undefined)).error?.code === "forbidden";
      };
      const found = (await refused(null)) ? "no" : (await refused(newId("apiKey"))) ? "in person" : "yes";
      expect(found, role).toBe(said[role]);
    }
  });
});
