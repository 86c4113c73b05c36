import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createOrganizationWith, type TestMember } from "../testing/create-organization-with.ts";
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

test("are the defaults until something is chosen, and every page is told that nothing was", async () => {
  expect(await ada.api.identity.settings.get()).toMatchObject({ theme: "system", timeZone: "UTC", toursDone: [] });
  expect((await ada.api.identity.me()).settings).toBeNull();
});

test("a change leaves the rest, and every page is told", async () => {
  await ada.api.identity.settings.update({ theme: "dark", timeZone: "Europe/Berlin", language: "pt-br" });
  const changed = await ada.api.identity.settings.update({ toursDone: ["home", "home"], onboarded: true });
  expect(changed).toMatchObject({ theme: "dark", timeZone: "Europe/Berlin", language: "pt-BR", toursDone: ["home"] });
  expect(changed.onboardedAt).toBeInstanceOf(Date);
  expect((await ada.api.identity.me()).settings).toMatchObject({ theme: "dark", timeZone: "Europe/Berlin" });
  expect(await ada.api.identity.settings.update({ onboarded: false })).toMatchObject({ onboardedAt: null });
});

test("two first changes at once are both kept", async () => {
  const changes = [
    { theme: "light" as const },
    { sidebarCollapsed: true },
    { language: "de" },
    { webSearch: "tavily" as const },
  ];
  await Promise.all(changes.map((change) => ada.api.identity.settings.update(change)));
  expect(await ada.api.identity.settings.get()).toMatchObject(Object.assign({}, ...changes));
});

test.each([
  { timeZone: "Mars/Olympus" },
  { timeZone: "+02:00" },
  { language: "not a tag" },
  { extra: { a: "\u0000" } },
])("refuses %j", async (change) => {
  await expect(ada.api.identity.settings.update(change)).rejects.toMatchObject({ code: "BAD_REQUEST" });
});
