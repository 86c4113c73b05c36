import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createOrganizationWith, joinOrganization, type TestMember } from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import { findModelChoice } from "./find-model-choice.ts";

const copy = testDatabase();
let services: TestServices;
let ada: TestMember;

beforeAll(async () => {
  services = await openTestServices(copy.url, { models: { anthropic: { apiKey: "k" } } });
});
beforeEach(async () => {
  ada = await createOrganizationWith(services);
});
afterAll(() => services.close());

const chosen = (purpose: "chat" | "coding") =>
  findModelChoice(services.database.pool, { orgId: ada.principal.orgId, userId: ada.user.id, purpose });

test("offers what the installation and the organization have set up", async () => {
  const { orgId } = ada.principal;
  const id = newId("provider");
  await services.database.prisma.provider.create({ data: { id, orgId, kind: "ollama", name: "our-box" } });
  await services.database.prisma.providerModel.create({
    data: { id: newId("providerModel"), orgId, providerId: id, name: "llama3.2:1b" },
  });
  const { offers, choices } = await ada.api.providers.choices.list();
  expect(offers.map(({ reference }) => reference)).toEqual(["anthropic", "offline", "our-box", "our-box:llama3.2:1b"]);
  expect(choices.every(({ own, organization }) => own === null && organization === null)).toBe(true);
});

test("one's own choice goes before the organization's, and both before those for everything", async () => {
  const { orgId } = ada.principal;
  expect(await chosen("chat")).toBeNull();
  const choices = services.database.prisma.organizationModelChoice;
  await choices.create({ data: { orgId, purpose: "general", modelName: "offline" } });
  expect(await chosen("chat")).toBe("offline");
  await ada.api.providers.choices.choose({ purpose: "general", modelName: "anthropic:general" });
  expect(await chosen("chat")).toBe("anthropic:general");
  await choices.create({ data: { orgId, purpose: "chat", modelName: "anthropic:ours" } });
  expect(await chosen("chat")).toBe("anthropic:ours");
  await ada.api.providers.choices.choose({ purpose: "chat", modelName: "anthropic:mine" });
  expect(await chosen("chat")).toBe("anthropic:mine");
  expect(await chosen("coding")).toBe("anthropic:general");
  await ada.api.providers.choices.choose({ purpose: "chat", modelName: null });
  expect(await chosen("chat")).toBe("anthropic:ours");
});

test("is each person's own", async () => {
  await ada.api.providers.choices.choose({ purpose: "chat", modelName: "anthropic:mine" });
  const bea = await joinOrganization(services, ada.principal.orgId, "viewer");
  const { choices } = await bea.api.providers.choices.list();
  expect(choices.find(({ purpose }) => purpose === "chat")?.own).toBeNull();
});

test("a provider that is not set up is refused in words", async () => {
  await expect(ada.api.providers.choices.choose({ purpose: "chat", modelName: "google:x" })).rejects.toMatchObject({
    message: "No provider is called “google”. There are: anthropic, offline.",
  });
});
