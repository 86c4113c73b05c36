import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createOrganizationWith, joinOrganization, type TestMember } from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";

const copy = testDatabase();
let services: TestServices;
let ada: TestMember;

beforeAll(async () => {
  services = await openTestServices(copy.url);
});
beforeEach(async () => {
  ada = await createOrganizationWith(services);
});
afterAll(() => services.close());

const everything = {
  firstName: "Ada",
  lastName: "Lovelace",
  displayName: "Countess",
  dateOfBirth: "1815-12-10",
  phone: "+44 1",
  alternatePhone: "+44 2",
  address: { lines: ["12 St James's Square"], city: "London" },
  jobTitle: "Analyst",
  company: "Engines",
  department: "Numbers",
  workPhone: "+44 3",
  workEmail: "ada@engines.example",
  workAddress: { lines: [], country: "United Kingdom" },
  preferredContact: "work_email" as const,
  emergencyContact: { name: "Charles", phone: "+44 4" },
  bio: "Poetical science",
  website: "https://ada.example",
  linkedin: "ada",
  twitter: "@ada",
  github: "ada",
  goals: [{ title: "A machine that plays music", until: "1843-01-01", isReached: false }],
  gitIntegrations: [{ host: "git.example", userName: "ada", repositories: ["notes"] }],
  workStyle: { mornings: true },
  productivity: { "best hours": ["9", "10"] },
  interviewInsights: { curious: "very" },
  projectPreferences: { language: "TypeScript" },
  codeStyle: { indent: 2 },
};

test("whoever told nothing has an empty profile", async () => {
  expect(await ada.api.identity.profile.get()).toMatchObject({
    name: ada.user.name,
    firstName: null,
    bio: "",
    goals: [],
  });
});

test("keeps every field; what is left out stays, and what is emptied goes", async () => {
  const stored = await ada.api.identity.profile.update(everything);
  expect(stored).toMatchObject(everything);
  expect(await ada.api.identity.profile.update({ bio: "  ", phone: " ", address: null, website: "" })).toEqual({
    ...stored,
    bio: "",
    phone: null,
    address: null,
    website: null,
  });
});

test("is one person's: nobody else's changes with it", async () => {
  const other = await joinOrganization(services, ada.principal.orgId, "admin");
  await ada.api.identity.profile.update({ bio: "Mine" });
  expect((await other.api.identity.profile.get()).bio).toBe("");
});

test("a new name stands in the records, a bio does not", async () => {
  await ada.api.identity.profile.update({ name: "Ada King", bio: "Private words" });
  const { items } = await ada.api.orgs.audit.list({});
  expect(items.map(({ action, data }) => [action, data])).toEqual([
    ["identity.update-profile", { name: { from: ada.user.name, to: "Ada King" } }],
  ]);
});

test.each([
  { website: "javascript:alert(1)" },
  { workEmail: "nobody" },
  { dateOfBirth: "2999-01-01" },
  { dateOfBirth: "1815-02-30" },
  { name: " " },
  { workStyle: { a: "\u0000" } },
  { codeStyle: { a: "b".repeat(30_000) } },
  { goals: Array.from({ length: 51 }, () => ({ title: "Another" })) },
])("refuses wrong values, set %#", async (change) => {
  await expect(ada.api.identity.profile.update(change)).rejects.toMatchObject({ code: "BAD_REQUEST" });
});
