import { type ApiKeyScope, apiKeyScopeValues } from "@guildhall/db/rows";
import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allProcedures, callProcedure } from "./testing/call-procedure.ts";
import { callRest } from "./testing/call-rest.ts";
import { createOrganizationWith, type TestMember } from "./testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "./testing/open-test-services.ts";
import { listPermissions } from "./trpc/list-permissions.ts";
import { scopesFor } from "./trpc/scopes-for.ts";

const copy = testDatabase();
const scopes = apiKeyScopeValues.options;
let services: TestServices;
let owner: TestMember;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
});
afterAll(() => services.close());

/** Whether the doors refuse a key of these scopes; without a right input nothing is done by who is let in. */
async function isRefused(path: string, held: ApiKeyScope[]): Promise<boolean[]> {
  const principal = { ...owner.principal, apiKeyId: newId("apiKey"), scopes: held };
  const context = { services, user: owner.user, principal };
  const answers = [await callProcedure(context, path, undefined), await callRest(context, path, nothingIn(path))];
  return answers.flatMap((answer) => (answer ? [answer.error?.reason === "key-scope"] : []));
}

/** Ids of nothing for what stands in the path of a procedure under `/api/v1`. */
function nothingIn(path: string): Record<string, string> {
  const route = allProcedures.find((one) => one.path === path)?.meta.rest?.path ?? "";
  return Object.fromEntries([...route.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, "nothing"]));
}

describe("a key is let in by its scopes, and by no others", () => {
  test.each(allProcedures.map(({ path, type }) => [path, type] as const))("%s", async (path, type) => {
    const open = ["all", ...scopesFor({ path, type })];
    for (const scope of scopes) {
      for (const refused of await isRefused(path, [scope])) expect(refused, scope).toBe(!open.includes(scope));
    }
    for (const refused of await isRefused(path, [])) expect(refused, "none").toBe(true);
  });
});

test("all that is one action needs the same scopes, so that one line of docs/permissions.md tells them", () => {
  for (const [action, parts] of Map.groupBy(listPermissions(), (permission) => permission.action)) {
    expect(new Set(parts.map((part) => part.scopes.join())).size, action).toBe(1);
  }
});

test.each([
  ["agents.list", "read chat"],
  ["agents.create", "write"],
  ["conversations.get", "read chat"],
  ["conversations.events", "read chat"],
  ["conversations.send", "chat"],
  ["workflows.list", "read run"],
  ["workflows.publish", "write"],
  ["executions.start", "run"],
  ["executions.cancel", "run"],
  ["approvals.decide", "run"],
  ["tasks.list", "read"],
  ["tasks.create", "write"],
  ["orgs.members.list", "read"],
  ["orgs.members.setRole", ""],
  ["providers.credentials.create", ""],
  ["identity.me", "read chat run write"],
])("%s takes a key for: %s", (path, need) => {
  const procedure = allProcedures.find((one) => one.path === path);
  expect(procedure, path).toBeDefined();
  expect(procedure && scopesFor(procedure).join(" ")).toBe(need);
});
