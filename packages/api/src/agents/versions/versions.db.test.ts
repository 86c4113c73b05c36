import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { openChatBench } from "../../testing/open-chat-bench.ts";
import { priceModel } from "../../testing/price-model.ts";
import { joinOrganization, wizardAnswers } from "../../testing/create-organization-with.ts";
import { testVersion } from "../tests/test-version.ts";

const chat = openChatBench(testDatabase());
let id: string;

beforeEach(async () => {
  ({ id } = (await agents().create(wizardAnswers("Olga"))).agent);
  judge();
  await priceModel(chat, { inputPriceMicros: 1_000_000, outputPriceMicros: 1_000_000 });
});

const agents = () => chat.owner.api.agents;
const prisma = () => chat.services.database.prisma;
const isJudge = (message: unknown) => JSON.stringify(message).includes("You judge the answer");
/** Good is what names a year; the agent answers with what its tricks say. */
const judge = () =>
  chat.models.set(({ messages }) => {
    const [first, last] = [JSON.stringify(messages[0]), JSON.stringify(messages.at(-1))];
    if (!isJudge(messages[0])) return { answer: /Say: (\w+)/.exec(first)?.[1] ?? "Nothing" };
    return { answer: JSON.stringify({ passed: last.includes("1900"), reason: "By the year" }) };
  });
const asked = () => chat.models.chats.filter(({ body }) => !isJudge(JSON.stringify(body))).length;
async function makeCases(...inputs: string[]) {
  const { orgId } = chat.owner.principal;
  const rows = inputs.map((input) => ({
    id: newId("agentTestCase"),
    orgId,
    agentId: id,
    input,
    expectation: "The year",
  }));
  await prisma().agentTestCase.createMany({ data: rows });
}
const publish = async (tricks: string) => {
  await agents().update({ id, tricks });
  return agents().versions.publish({ id });
};
const countsOf = async (version: number) => {
  const { items } = await agents().versions.list({ id, limit: 10 });
  return items.find((item) => item.version === version)?.tests;
};
const tested = (version: number) => expect.poll(() => countsOf(version), { timeout: 10_000 });
const testsOf = async (version: number) => (await agents().versions.tests({ id, version })).items;

test("a published version answers the test cases, and stands beside the version before", async () => {
  await makeCases("How old is the oak?", "How old is the hall?");
  expect(await publish("Say: 1900")).toMatchObject({ version: 1, isLive: true, tests: { pending: 2 } });
  await tested(1).toEqual({ pending: 0, passed: 2, failed: 0, undecided: 0 });
  await publish("Say: old");
  await tested(2).toMatchObject({ failed: 2 });
  expect((await testsOf(2))[0]).toMatchObject({
    status: "failed",
    answer: "old",
    reason: "By the year",
    before: { version: 1, status: "passed" },
  });
  const { count, cost } = await spent();
  expect([count, cost]).toEqual([
    8,
    (await prisma().agentTestResult.aggregate({ _sum: { costMicros: true } }))._sum.costMicros,
  ]);
  await expect(agents().versions.publish({ id })).rejects.toMatchObject({ cause: { reason: "nothing-new" } });
  await agents().versions.makeLive({ id, version: 1 });
  const { items } = await agents().versions.list({ id, limit: 10 });
  expect(items.map(({ version, isLive }) => [version, isLive])).toEqual([
    [2, false],
    [1, true],
  ]);
});

const spent = async () => {
  const { _count, _sum } = await prisma().usageEntry.aggregate({
    where: { agentId: id },
    _count: { _all: true },
    _sum: { costMicros: true },
  });
  return { count: _count._all, cost: Number(_sum.costMicros) };
};

test("a budget holds, and what can't be asked is left undecided in words", async () => {
  await makeCases("How old is the oak?");
  const budget = await chat.owner.api.providers.budgets.create({ limitMicros: 1, agentId: id });
  await publish("Say: 1900");
  await tested(1).toMatchObject({ undecided: 1 });
  expect((await testsOf(1))[0]?.reason).toMatch(/budget/i);
  await chat.owner.api.providers.budgets.delete({ id: budget.id });
});

test("agent or organization have it switched off, and publishing tests nothing", async () => {
  await makeCases("How old is the oak?");
  await agents().tests.setTesting({ id, isOn: false });
  expect((await publish("Say: 1")).tests.pending).toBe(0);
  expect(await agents().tests.setTesting({ id, isOn: true })).toEqual({ isOn: true, isOnForAll: true, cases: 1 });
  await agents().tests.setTestingForAll({ isOn: false });
  expect((await publish("Say: 2")).tests.pending).toBe(0);
  await agents().tests.setTestingForAll({ isOn: true });
});

test("a worker that dies loses one case at most", async () => {
  await makeCases("First?", "Second?");
  const { id: versionId } = await publish("Say: 1900");
  await tested(1).toMatchObject({ passed: 2 });
  const before = asked();
  const { orgId } = chat.owner.principal;
  const services = { ...chat.services, pool: chat.services.database.pool };
  const [one] = await testsOf(1);
  await prisma().agentTestResult.updateMany({ where: { id: one?.id ?? "" }, data: { status: "pending" } });
  await testVersion(services, { orgId, versionId }, new AbortController().signal);
  expect(asked() - before).toBe(1);
});

test("the maker is answered by the draft, everybody else by what is published", async () => {
  await publish("Say: published");
  await agents().update({ id, tricks: "Say: draft" });
  const member = await joinOrganization(chat.services, chat.owner.principal.orgId, "member");
  for (const [{ api }, answer] of [
    [chat.owner, "draft"],
    [member, "published"],
  ] as const) {
    const conversation = await api.conversations.create({ agentId: id });
    const { runId } = await api.conversations.send({ conversationId: conversation.id, content: "Hello" });
    await chat.expectEnd(runId, "completed");
    expect((await api.conversations.get({ id: conversation.id })).messages.at(-1)?.text).toBe(answer);
  }
});

test("what is written behind a conversation asks the model that answered in it", async () => {
  await prisma().agent.update({ where: { id }, data: { modelName: "published-model" } });
  await publish("Say: 1");
  await prisma().agent.update({ where: { id }, data: { modelName: "draft-model" } });
  const member = await joinOrganization(chat.services, chat.owner.principal.orgId, "member");
  for (const [{ api }, model] of [
    [chat.owner, "draft-model"],
    [member, "published-model"],
  ] as const) {
    const conversation = await api.conversations.create({ agentId: id });
    const { runId } = await api.conversations.send({ conversationId: conversation.id, content: "Hello" });
    await chat.expectEnd(runId, "completed");
    await api.conversations.summary.write({ id: conversation.id });
    await expect
      .poll(async () => (await api.conversations.summary.get({ id: conversation.id })).isUnderWay)
      .toBe(false);
    const summed = chat.models.chats.findLast(({ body }) => JSON.stringify(body).includes("You sum up"));
    expect(JSON.stringify(summed?.body)).toContain(`"model":"${model}"`);
  }
});
