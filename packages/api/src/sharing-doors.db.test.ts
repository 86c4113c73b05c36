import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createOrganizationWith,
  joinOrganization,
  type TestMember,
  wizardAnswers,
} from "./testing/create-organization-with.ts";
import { callProcedure } from "./testing/call-procedure.ts";
import { openTestServices, type TestServices } from "./testing/open-test-services.ts";
import { createCaller } from "./root.ts";
import { listModels } from "./openai/list-models.ts";
import { startApiTurn } from "./conversations/index.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
let maker: TestMember;
let colleague: TestMember;
beforeAll(async () => {
  services = await openTestServices(copy.url);
  owner = await createOrganizationWith(services);
  maker = await joinOrganization(services, owner.principal.orgId, "member");
  colleague = await joinOrganization(services, owner.principal.orgId, "member");
});
afterAll(() => services.close());

const visitor = (address = "203.0.113.7") => createCaller({ services, user: null, principal: null, address });
const privateAgent = async (name: string) => {
  const { agent } = await maker.api.agents.create(wizardAnswers(name));
  const object = { kind: "agent", id: agent.id } as const;
  await maker.api.sharing.open({ ...object, visibility: "private", level: "view" });
  return { agent, object };
};

describe("lists, programs and the worker keep to the same rule", () => {
  test("what is shared by name stands in the list with a sign, and can be asked for alone", async () => {
    const { agent, object } = await privateAgent("Hidden adviser");
    const found = async (whose?: "shared" | "own") =>
      (await colleague.api.agents.list({ query: "Hidden adviser", ...(whose && { whose }) })).items;
    expect(await found()).toEqual([]);
    await maker.api.sharing.share({ ...object, userId: colleague.user.id, level: "use" });
    const sharing = { visibility: "private", isOwn: false, isNamed: true, level: "use", mayShare: false };
    expect(await found("shared")).toMatchObject([{ id: agent.id, sharing }]);
    expect(await found("own")).toEqual([]);
    await colleague.api.sharing.unshare({ ...object, userId: colleague.user.id });
    expect(await found()).toEqual([]);
  });

  test("the interface of OpenAI knows only agents that one may use, and starts no others", async () => {
    const { agent, object } = await privateAgent("Model of one");
    const models = async () => (await listModels(colleague.context)).data.map(({ id }) => id);
    const said = [{ role: "user" as const, text: "Hello" }];
    const turn = () => startApiTurn(colleague.context, { agentSlug: agent.slug, said, input: {} });
    await maker.api.sharing.share({ ...object, userId: colleague.user.id, level: "view" });
    expect(await models()).not.toContain(`agent:${agent.slug}`);
    await expect(turn()).rejects.toMatchObject({ code: "not-found" });
    await maker.api.sharing.share({ ...object, userId: colleague.user.id, level: "use" });
    expect(await models()).toContain(`agent:${agent.slug}`);
    expect((await turn()).runId).toMatch(/^run_/);
  });

  test("nobody puts an agent into a workflow that they may not use themselves", async () => {
    const { agent } = await privateAgent("Lent to nobody");
    const { id, version, revision } = await maker.api.workflows.create({ name: "Errand" });
    const node = { id: "ask", type: "agent", name: "Ask", config: { agentId: agent.id }, position: { x: 0, y: 0 } };
    const draft = { id, version, revision, definition: { version: 1 as const, nodes: [node], edges: [] } };
    const refused = { cause: { reason: "agent-not-yours" } };
    await expect(colleague.api.workflows.saveDraft(draft)).rejects.toMatchObject(refused);
    expect((await maker.api.workflows.saveDraft(draft)).version).toBe(version);
  });
});

describe("what the admins decide about an agent", () => {
  test("switched off, nobody talks to it; its own settings are told differently; each with a record", async () => {
    const { agent } = await maker.api.agents.create(wizardAnswers("Switched"));
    const { id } = await colleague.api.conversations.create({ agentId: agent.id });
    const config = { instructions: "Answer in Latin", temperature: 0.1 };
    await owner.api.agents.access.set({ id: agent.id, isEnabled: false, visibility: null, config });
    const off = { cause: { reason: "agent-off" } };
    await expect(colleague.api.conversations.create({ agentId: agent.id })).rejects.toMatchObject(off);
    await expect(colleague.api.conversations.send({ conversationId: id, content: "Hello" })).rejects.toMatchObject(off);
    expect(await colleague.api.agents.get({ id: agent.id })).toMatchObject({ isEnabled: false });
    expect(await colleague.api.agents.access.get({ id: agent.id })).toMatchObject({
      config,
      changedBy: owner.user.name,
    });
    await owner.api.agents.access.set({ id: agent.id, isEnabled: true, visibility: "private", config: {} });
    await expect(colleague.api.agents.get({ id: agent.id })).rejects.toMatchObject({ cause: { code: "not-found" } });
    expect(await maker.api.agents.get({ id: agent.id })).toMatchObject({
      sharing: { visibility: "private", isOwn: true },
    });
    const { items } = await owner.api.orgs.audit.list({ action: "agents.set-access" });
    expect(items.length).toBe(2);
  });

  test("a private agent stays private, whatever was decided before", async () => {
    const { agent } = await maker.api.agents.create(wizardAnswers("Withdrawn"));
    await owner.api.agents.access.set({ id: agent.id, isEnabled: true, visibility: "organization" });
    await maker.api.sharing.open({ kind: "agent", id: agent.id, visibility: "private", level: "edit" });
    for (const { api } of [colleague, owner]) {
      await expect(api.agents.get({ id: agent.id })).rejects.toMatchObject({ cause: { code: "not-found" } });
      expect((await api.agents.list({ query: "Withdrawn" })).items).toEqual([]);
    }
  });
});

describe("public links", () => {
  test("open one object without an account, until they are revoked or over", async () => {
    const { object } = await privateAgent("Public face");
    const { url, link } = await maker.api.sharing.createLink(object);
    const token = url.split("/").at(-1) ?? "";
    expect(await visitor().sharing.look({ token })).toEqual({ kind: "agent" });
    const seen = await visitor().agents.look({ token });
    expect(Object.keys(seen).toSorted()).toEqual(["color", "description", "icon", "name", "quickTasks"]);
    const over = { cause: { reason: "link-over" } };
    await expect(visitor().projects.look({ token })).rejects.toMatchObject(over);
    await maker.api.sharing.revokeLink({ ...object, linkId: link.id });
    await expect(visitor().agents.look({ token })).rejects.toMatchObject(over);
    const timed = await maker.api.sharing.createLink({ ...object, days: 1 });
    const data = { expiresAt: new Date(Date.now() - 1) };
    await services.database.prisma.publicLink.update({ where: { id: timed.link.id }, data });
    await expect(visitor().agents.look({ token: timed.url.split("/").at(-1) ?? "" })).rejects.toMatchObject(over);
    expect((await maker.api.sharing.get(object)).links).toEqual([]);
    const stored = await services.database.prisma.publicLink.findMany();
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  test("show the words of a conversation, the published steps of a workflow and the tasks of a project, nothing else", async () => {
    const link = async (kind: "conversation" | "workflow" | "project", id: string) =>
      (await maker.api.sharing.createLink({ kind, id })).url.split("/").at(-1) ?? "";
    const { agent } = await maker.api.agents.create(wizardAnswers("Speaker"));
    const { id } = await maker.api.conversations.create({ agentId: agent.id });
    await maker.api.conversations.send({ conversationId: id, content: "A word" });
    const said = await visitor().conversations.look({ token: await link("conversation", id) });
    expect(said).toMatchObject({
      title: "A word",
      messages: [{ role: "user", text: "A word" }, { role: "assistant" }],
    });
    const workflow = await maker.api.workflows.create({ name: "Steps" });
    const token = await link("workflow", workflow.id);
    await expect(visitor().workflows.look({ token })).rejects.toMatchObject({ cause: { reason: "link-over" } });
    await maker.api.workflows.publish({ id: workflow.id });
    const { nodes } = await visitor().workflows.look({ token });
    expect(nodes.map((node) => Object.keys(node).toSorted())).toContainEqual(["id", "name", "position", "type"]);
    const project = await maker.api.projects.create({ name: "Plans" });
    await maker.api.tasks.create({ title: "Do it", projectId: project.id });
    const plans = await visitor().projects.look({ token: await link("project", project.id) });
    expect(plans.tasks).toMatchObject([{ title: "Do it" }]);
    expect(JSON.stringify([said, nodes, plans])).not.toMatch(/org_|usr_|Guild/);
  });

  test("guessing is slowed down by address", async () => {
    const guess = async () => {
      const answer = await callProcedure(
        { services, user: null, principal: null, address: "203.0.113.99" },
        "sharing.look",
        {
          token: "guess",
        },
      );
      return answer.error?.reason;
    };
    const reasons = await Promise.all(Array.from({ length: 245 }, guess));
    expect(new Set(reasons)).toEqual(new Set(["link-over", "too-many-tries"]));
    await expect(visitor("203.0.113.98").sharing.look({ token: "guess" })).rejects.toMatchObject({
      cause: { reason: "link-over" },
    });
  });
});

test("each change has its record, and who has left reaches nothing by an old share", async () => {
  const { object } = await privateAgent("On record");
  await maker.api.sharing.share({ ...object, userId: colleague.user.id, level: "edit" });
  const { link } = await maker.api.sharing.createLink(object);
  await maker.api.sharing.revokeLink({ ...object, linkId: link.id });
  await maker.api.sharing.unshare({ ...object, userId: colleague.user.id });
  const rows = await services.database.prisma.auditEntry.findMany({
    where: { objectId: object.id },
    orderBy: { id: "asc" },
  });
  expect(rows.map(({ action }) => action)).toEqual([
    "agents.create",
    "sharing.open",
    "sharing.share",
    "sharing.create-link",
    "sharing.revoke-link",
    "sharing.unshare",
  ]);
});
