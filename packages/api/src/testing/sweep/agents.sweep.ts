import { newId } from "@guildhall/kernel";
import { type TestMember, wizardAnswers } from "../create-organization-with.ts";
import { admins, everybody, nobodyElse, notViewers, type Sweep } from "./case.ts";

export const sweepAgents: Sweep = async ({ api, context }) => {
  const { agent } = await api.agents.create(wizardAnswers("Secret adviser"));
  const { id, slug } = agent;
  const task = { id, title: "A secret request", prompt: "Tell me a secret" };
  const first = await api.agents.quickTasks.create(task);
  for (let version = 0; version < 10; version++)
    await api.agents.memory.update({ id, version, data: { note: `secret ${version}` } });
  const key = "of-everybody";
  const words = { name: "Of everybody", who: "You are there for all." };
  const { prisma } = context.services.database;
  await prisma.agentPreset.create({ data: { id: newId("agentPreset"), key, ...words } });
  const nextMemory = async ({ user }: TestMember) => {
    const own = await prisma.agentState.findFirst({ where: { agentId: id, userId: user.id } });
    return { id, version: own?.version ?? 0, data: { note: "mine" } };
  };
  const newTestCase = async () => {
    const data = { id: newId("agentTestCase"), orgId: context.principal.orgId, agentId: id };
    return (await prisma.agentTestCase.create({ data: { ...data, input: "A secret?", expectation: "No" } })).id;
  };
  await api.agents.versions.publish({ id, note: "A secret" });
  const newDraft = async () => {
    await api.agents.update({ id, tricks: `A secret, ${newId("agent")}` });
    return { id };
  };
  const ofOwner = { stranger: "not-found", roles: notViewers } as const;
  const ofReader = { stranger: "not-found", roles: everybody } as const;
  return {
    "agents.list": { input: () => ({ query: "adviser", limit: 10 }), stranger: "own", roles: everybody },
    "agents.get": { input: () => ({ id: slug }), ...ofReader },
    "agents.create": { input: () => wizardAnswers("Of another"), stranger: "own", roles: notViewers },
    "agents.update": { input: () => ({ ...wizardAnswers("Taken"), id }), ...ofOwner },
    "agents.archive": { input: () => ({ id }), ...ofOwner },
    "agents.restore": { input: () => ({ id }), ...ofOwner },
    "agents.access.get": { input: () => ({ id }), ...ofReader },
    "agents.access.set": {
      input: () => ({ id, isEnabled: true, visibility: null, config: { instructions: "Be brief" } }),
      stranger: "not-found",
      roles: admins,
    },
    "agents.presets.list": { input: () => ({ query: "everybody", limit: 10 }), stranger: "own", roles: everybody },
    "agents.presets.get": { input: () => ({ key }), stranger: "own", roles: everybody },
    "agents.presets.facets": { input: () => undefined, stranger: "own", roles: everybody },
    "agents.quickTasks.list": { input: () => ({ id }), ...ofReader },
    "agents.quickTasks.create": { input: () => task, ...ofOwner },
    "agents.quickTasks.update": { input: () => ({ ...task, taskId: first.id }), ...ofOwner },
    "agents.quickTasks.delete": {
      input: () => quickTaskOfNewAgent(api),
      ...ofOwner,
    },
    "agents.quickTasks.order": {
      input: async () => ({ id, taskIds: (await api.agents.quickTasks.list({ id })).items.map((each) => each.id) }),
      ...ofOwner,
    },
    "agents.tests.list": { input: () => ({ id, limit: 10 }), ...ofOwner },
    "agents.tests.delete": { input: async () => ({ id, testCaseId: await newTestCase() }), ...ofOwner },
    "agents.tests.testing": { input: () => ({ id }), ...ofOwner },
    "agents.tests.setTesting": { input: () => ({ id, isOn: true }), ...ofOwner },
    "agents.tests.testingForAll": { input: () => undefined, stranger: "own", roles: notViewers },
    "agents.tests.setTestingForAll": { input: () => ({ isOn: true }), stranger: "own", roles: admins },
    "agents.versions.list": { input: () => ({ id, limit: 10 }), ...ofOwner },
    "agents.versions.publish": { input: newDraft, ...ofOwner },
    "agents.versions.makeLive": { input: () => ({ id, version: 1 }), ...ofOwner },
    "agents.versions.tests": { input: () => ({ id, version: 1 }), ...ofOwner },
    "agents.tools.list": { input: () => ({ id }), ...ofReader },
    "agents.tools.set": {
      input: () => ({ id, tools: [{ tool: "calculator" as const, needsApproval: true }] }),
      ...ofOwner,
    },
    // Each has a memory of their own, so the others begin one, and find no earlier state of the owner's.
    "agents.memory.get": { input: () => ({ id }), ...ofReader },
    "agents.memory.versions": { input: () => ({ id, limit: 10 }), ...ofReader },
    "agents.memory.update": { input: nextMemory, ...ofReader },
    "agents.memory.restore": { input: () => ({ id, version: 9 }), stranger: "not-found", roles: nobodyElse },
    "agents.memory.delete": { input: () => ({ id }), ...ofReader },
  };
};

/** What is deleted, and so made anew, on an agent of its own: one agent may have only so many. */
async function quickTaskOfNewAgent(api: TestMember["api"]) {
  const { id } = (await api.agents.create(wizardAnswers("Secret keeper"))).agent;
  const { id: taskId } = await api.agents.quickTasks.create({ id, title: "A secret", prompt: "Tell it" });
  return { id, taskId };
}
