import { testDatabase } from "@guildhall/testing/test-database";
import { graphOf } from "@guildhall/workflow-engine/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOrganizationWith, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { startByWebhook } from "./start-by-webhook.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
});
afterAll(() => services.close());

test("many who call at once each start an execution, the address says when it was used, and one switched off starts none", async () => {
  const definition = graphOf({ start: { type: "trigger.webhook" }, end: { type: "end" } }, ["start -> end"]);
  const { id } = await owner.api.workflows.create({ name: "Called", definition });
  await owner.api.workflows.publish({ id });
  const { path } = await owner.api.webhooks.create({ workflowId: id });
  const call = { token: path.replace("/hooks/", ""), body: { order: 17 }, wait: false };
  const lastUsedAt = async () => (await owner.api.webhooks.list({ workflowId: id })).items[0]?.lastUsedAt;
  expect(await lastUsedAt()).toBeNull();

  const started = await Promise.all(Array.from({ length: 8 }, () => startByWebhook(services, call)));
  expect(new Set(started.map((it) => it.id)).size).toBe(8);
  const usedAt = await lastUsedAt();
  expect(usedAt).toBeInstanceOf(Date);
  await startByWebhook(services, call);
  expect(await lastUsedAt()).toEqual(usedAt);

  await owner.api.workflows.update({ id, isEnabled: false });
  await expect(startByWebhook(services, call)).rejects.toMatchObject({ code: "not-found" });
  await expect(startByWebhook(services, { ...call, token: "other" })).rejects.toMatchObject({ code: "not-found" });
});
