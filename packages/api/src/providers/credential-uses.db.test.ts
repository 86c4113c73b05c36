import { testDatabase } from "@guildhall/testing/test-database";
import { graphOf } from "@guildhall/workflow-engine/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createOrganizationWith,
  joinOrganization,
  type TestMember,
  wizardAnswers,
} from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";

const copy = testDatabase();
const value = { kind: "api_key", key: "sk-0123456789abcdef" } as const;
let services: TestServices;
let owner: TestMember;
let member: TestMember;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
  member = await joinOrganization(services, owner.principal.orgId, "member");
});
afterAll(() => services.close());

function workflowWith(person: TestMember, name: string, credentialId: string) {
  const call = { type: "http", config: { url: "https://crm.example.org/", credentialId } };
  const definition = graphOf({ start: { type: "trigger.manual" }, call }, ["start -> call"]);
  return person.api.workflows.create({ name, definition });
}

test("what goes on with a credential is listed by name, and what others keep to themselves is only counted", async () => {
  const { prisma } = services.database;
  const { credentials } = owner.api.providers;
  const { id } = await credentials.create({ service: "crm", label: "CRM", value });
  const other = await credentials.create({ service: "crm", label: "Other CRM", value });
  expect(await credentials.uses({ id })).toEqual({ items: [], others: 0 });

  const provider = await owner.api.providers.create({ kind: "openai", name: "vendor", apiKey: "sk-1234", test: false });
  await prisma.provider.update({ where: { id: provider.id }, data: { credentialId: id } });
  const tool = await owner.api.tools.create({
    name: "find_customer",
    description: "Finds a customer",
    configuration: { method: "GET", url: "https://crm.example.org/" },
  });
  await prisma.tool.update({ where: { id: tool.id }, data: { credentialId: id } });
  const { agent } = await owner.api.agents.create(wizardAnswers("Ada"));
  await prisma.agentTool.create({ data: { orgId: owner.principal.orgId, agentId: agent.id, toolId: tool.id } });
  await workflowWith(owner, "Morning report", id);
  await workflowWith(owner, "Of another key", other.id);
  const gone = await workflowWith(owner, "Archived", id);
  await owner.api.workflows.archive({ id: gone.id });
  const hidden = await workflowWith(owner, "Kept to myself", id);
  const theirs = { visibility: "private", createdById: member.user.id } as const;
  await prisma.workflow.update({ where: { id: hidden.id }, data: theirs });

  const names = async (person: TestMember) => {
    const { items, others } = await person.api.providers.credentials.uses({ id });
    return [...items.map(({ kind, name }) => `${kind} ${name}`), others];
  };
  const shared = ["tool find_customer", "agent Ada"];
  expect(await names(owner)).toEqual(["provider vendor", ...shared, "workflow Morning report", 1]);
  expect(await names(member)).toEqual([...shared, "workflow Kept to myself", "workflow Morning report", 1]);
  const counted = (await credentials.list({})).items.find((each) => each.id === id)?.usedBy;
  expect(counted).toMatchObject({ providers: 1, tools: 1, workflows: 2, calendars: 0 });
  expect((await credentials.rename({ id, label: "Renamed" })).usedBy).toMatchObject({ workflows: 2 });
});
