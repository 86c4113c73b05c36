import { testDatabase } from "@guildhall/testing/test-database";
import { graphOf } from "@guildhall/workflow-engine/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOrganizationWith, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
});
afterAll(() => services.close());

test("a draft is compared with what is live", async () => {
  const start = { type: "trigger.manual" };
  const { workflows } = owner.api;
  const first = graphOf({ start, end: { type: "end", config: { output: "one" } } }, ["start -> end"]);
  const { id } = await workflows.create({ name: "Flow", definition: first });
  const { version, revision } = await workflows.publish({ id });
  const second = graphOf({ start, end: { type: "end", config: { output: "two" } } }, []);
  await workflows.saveDraft({ id, definition: second, version, revision });
  const compared = await workflows.compare({ id, from: 1, to: 2 });
  expect(compared).toMatchObject({ from: { version: 1, isLive: true }, to: { version: 2, isLive: false } });
  expect(compared.nodes).toEqual([
    { nodeId: "end", name: "end", change: "changed", fields: [{ field: "output", before: "one", after: "two" }] },
  ]);
  expect(compared.edges).toMatchObject([{ change: "removed" }]);
  await expect(workflows.compare({ id, from: 1, to: 9 })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
