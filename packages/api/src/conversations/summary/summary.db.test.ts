import { testDatabase } from "@guildhall/testing/test-database";
import { expect, test } from "vitest";
import { openChatBench } from "../../testing/open-chat-bench.ts";
import { claimRestingConversations } from "./claim-resting.ts";
import { summarizeConversation } from "./summarize-conversation.ts";

const chat = openChatBench(testDatabase());

const told = {
  text: "They spoke of the roof. It will be mended.",
  topics: ["The roof"],
  decisions: ["Oak shingles"],
  preferences: [{ name: "wood", value: "oak" }],
  followUps: ["Order oak shingles"],
  keywords: ["roof", "oak"],
  domain: "building",
  complexity: "low",
  resolution: "partial",
};
const isSummary = (body: unknown) => JSON.stringify(body).includes("You sum up a conversation");
const asked = () => chat.models.chats.filter(({ body }) => isSummary(body)).length;
const answer = (summary: string, firstTokenMs = 0) =>
  chat.models.set(({ messages }) =>
    isSummary(messages[0]) ? { answer: summary, firstTokenMs } : { answer: "Oak is best." },
  );
const say = async (text: string) => chat.expectEnd((await chat.send(text)).runId, "completed");
const outcome = () => chat.owner.api.conversations.summary.get({ id: chat.conversationId });
const worker = () => ({ ...chat.services, pool: pool() });
const pool = () => chat.services.database.pool;
const rest = () =>
  pool().query(`update "Conversation" set "lastMessageAt" = now() - interval '16 minutes' where id = $1`, [
    chat.conversationId,
  ]);
const claim = () => claimRestingConversations(pool(), 15 * 60_000);
const summedUp = () => expect.poll(async () => (await outcome()).isUnderWay, { timeout: 5000 }).toBe(false);

test("a conversation that rests is summed up once, and again when something was said; what became a task stays", async () => {
  answer(`Here it is:\n${JSON.stringify(told)}`);
  await say("Which wood for the roof?");
  await claim();
  expect(await outcome()).toEqual({ summary: null, isUnderWay: false, isBehind: false });
  await rest();
  await Promise.all([claim(), claim(), claim()]);
  await summedUp();
  await claim();
  expect(asked()).toBe(1);
  const { summary } = await outcome();
  expect(summary).toMatchObject({
    ...told,
    rating: null,
    messageCount: 2,
    followUps: [{ text: "Order oak shingles" }],
  });
  expect(summary?.totalTokens).toBeGreaterThan(0);
  const { rows } = await pool().query(`select id from "UsageEntry" where id like $1`, [
    `use_${chat.conversationId}:summary:%`,
  ]);
  expect(rows).toHaveLength(1);

  const followUp = { conversationId: chat.conversationId, followUp: "Order oak shingles" };
  const make = () => chat.owner.api.tasks.makeOfFollowUp(followUp);
  const [first, second] = await Promise.all([make(), make()]);
  expect(first.id).toBe(second.id);
  expect(first.run?.conversationId).toBe(chat.conversationId);
  await expect(chat.owner.api.tasks.makeOfFollowUp({ ...followUp, followUp: "Another" })).rejects.toThrow(/follow-up/);

  answer(JSON.stringify({ ...told, followUps: ["Sweep the yard"] }));
  await say("And the yard?");
  expect(await outcome()).toMatchObject({ isBehind: true });
  await rest();
  await claim();
  await summedUp();
  expect((await outcome()).summary?.followUps).toEqual([
    { text: "Order oak shingles", task: { id: first.id, title: "Order oak shingles" } },
    { text: "Sweep the yard", task: null },
  ]);
});

test("garbage of the model leaves the conversation's own words, and asking twice asks once", async () => {
  answer("I would rather not.");
  await say("We decided to use oak. I prefer short answers. We still need to order nails.");
  await chat.owner.api.conversations.summary.write({ id: chat.conversationId });
  await chat.owner.api.conversations.summary.write({ id: chat.conversationId });
  await summedUp();
  expect(asked()).toBe(1);
  expect((await outcome()).summary).toMatchObject({
    modelName: null,
    decisions: ["We decided to use oak."],
    preferences: [{ value: "I prefer short answers." }],
    followUps: [{ text: "We still need to order nails.", task: null }],
  });
});

test("a summary that was cut off is written anew, and one that is written is not written again", async () => {
  answer(JSON.stringify(told), 2000);
  await say("Which wood?");
  const { orgId } = chat.owner.principal;
  const job = { orgId, conversationId: chat.conversationId, jobId: "cut-off" };
  await pool().query(`update "Conversation" set "summaryJobId" = $2 where id = $1`, [job.conversationId, job.jobId]);
  const killed = new AbortController();
  const first = summarizeConversation(worker(), job, killed.signal);
  await expect.poll(asked).toBe(1);
  killed.abort();
  await expect(first).rejects.toThrow();
  expect(await outcome()).toEqual({ summary: null, isUnderWay: true, isBehind: false });
  answer(JSON.stringify(told));
  const alive = new AbortController().signal;
  await summarizeConversation(worker(), job, alive);
  await summarizeConversation(worker(), job, alive);
  expect(asked()).toBe(2);
  expect(await outcome()).toMatchObject({ summary: { text: told.text }, isUnderWay: false });
});

test("a bad answer becomes one test case of its agent, and nobody makes one of an answer that nobody found bad", async () => {
  answer("");
  await say("How old is the oak?");
  const messageId = (await chat.get()).messages.at(-1)?.id ?? "";
  const { conversations, agents } = chat.owner.api;
  await expect(conversations.makeTestCase({ messageId })).rejects.toThrow(/thumb down/);
  await conversations.rate({ messageId, isGood: false, comment: "Name the year" });
  const [one, other] = await Promise.all([0, 1].map(() => conversations.makeTestCase({ messageId })));
  expect(one).toEqual(other);
  expect((await chat.get()).messages.at(-1)?.isTestCase).toBe(true);
  const { items } = await agents.tests.list({ id: chat.agentId, limit: 10 });
  expect(items).toMatchObject([{ input: "How old is the oak?", expectation: "Name the year", source: { messageId } }]);
  await agents.tests.delete({ id: chat.agentId, testCaseId: one?.id ?? "" });
  expect((await agents.tests.list({ id: chat.agentId, limit: 10 })).items).toEqual([]);
});
