import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOrganizationWith, joinOrganization, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
let id: string;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
  id = (await owner.api.workflows.create({ name: "Flow" })).id;
});
afterAll(() => services.close());

const node = (type: string, config: object) => ({
  id: "it",
  type,
  name: "It",
  config: { ...config },
  position: { x: 0, y: 0 },
});

test("one step is run on pinned data, and no execution is left behind", async () => {
  const { workflows, executions } = owner.api;
  const tried = await workflows.tryNode({
    id,
    node: node("transform", { expression: "steps.a.output * 2" }),
    steps: { a: { output: 21 } },
    arrived: { a: 21 },
  });
  expect(tried).toMatchObject({ status: "completed", output: 42, port: "out", error: null });
  expect(await workflows.tryNode({ id, node: node("model", { prompt: "Hello" }) })).toMatchObject({
    status: "completed",
    output: expect.any(String),
  });
  expect((await executions.list({ workflowId: id })).items).toEqual([]);
});

test("a viewer tries nothing, and a step that can't be run says why", async () => {
  const viewer = await joinOrganization(services, owner.principal.orgId, "viewer");
  const trying = { id, node: node("http", { url: "http://nowhere.example/" }) };
  await expect(viewer.api.workflows.tryNode(trying)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await owner.api.workflows.tryNode(trying)).toMatchObject({ status: "failed", output: null });
});
