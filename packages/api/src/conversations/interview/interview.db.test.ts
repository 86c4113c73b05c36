import { testDatabase } from "@guildhall/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { openChatBench } from "../../testing/open-chat-bench.ts";
import { learnFromAnswer } from "./learn-from-answer.ts";

const chat = openChatBench(testDatabase());
type Fact = { name: string; value: string };

beforeEach(async () => {
  const { agentId, owner } = chat;
  await owner.api.agents.memory.delete({ id: agentId });
  chat.conversationId = (await owner.api.conversations.create({ agentId, mode: "socratic" })).id;
});

const isPass = (body: unknown) => JSON.stringify(body).includes("An agent interviews a person");
const passes = () => chat.models.chats.filter(({ body }) => isPass(body)).length;
/** The agent says one thing; what was learnt is told in this form. */
const answer = (says: string, facts: Fact[] | string, { isOver = false, firstTokenMs = 0 } = {}) =>
  chat.models.set(({ messages }) =>
    isPass(messages[0])
      ? { answer: typeof facts === "string" ? facts : JSON.stringify({ facts, isOver }), firstTokenMs }
      : { answer: says },
  );
const api = () => chat.owner.api.conversations.interview;
const interview = () => api().get({ id: chat.conversationId });
const memory = () => chat.owner.api.agents.memory.get({ id: chat.agentId });
const facts = async () => Object.fromEntries((await interview()).facts.map(({ name, value }) => [name, value]));
async function say(text: string) {
  const { runId } = await chat.send(text);
  await chat.expectEnd(runId, "completed");
  return { orgId: chat.owner.principal.orgId, runId };
}
const learnt = () => expect.poll(async () => (await interview()).isLearning, { timeout: 5000 }).toBe(false);

test("what is said is learnt, can be put right or taken away, and is remembered in versions when the interview ends", async () => {
  answer("Which wood?", [
    { name: "House", value: "has a leaking roof" },
    { name: "Pet", value: "Owns seventeen zebras" },
  ]);
  await say("My roof is leaking");
  await learnt();
  expect(await facts()).toEqual({ House: "has a leaking roof" });
  answer("By when?", [
    { name: "Wood", value: "oak" },
    { name: "house", value: "roof leaks since May" },
  ]);
  await say("Oak. The roof leaks since May");
  await learnt();
  const [house, wood] = (await interview()).facts;
  expect(house).toMatchObject({
    name: "House",
    value: "roof leaks since May",
    messageId: expect.stringMatching(/^msg_/),
  });
  const { conversationId: id } = chat;
  await api().correct({ id, factId: wood?.id ?? "", name: "Wood", value: "larch" });
  await api().remove({ id, factId: house?.id ?? "" });
  await expect(api().correct({ id, factId: wood?.id ?? "", name: "", value: "" })).rejects.toThrow(/name/);

  answer("Anything else?", []);
  await say("Nothing");
  await learnt();
  const told = JSON.stringify(chat.models.chats.findLast(({ body }) => !isPass(body))?.body);
  expect(told).toContain("What you learnt so far");
  expect(told).toContain("larch");
  expect((await memory()).version).toBe(0);
  await Promise.all([api().finish({ id }), api().finish({ id })]);
  expect(await memory()).toMatchObject({ data: { Wood: "larch" }, version: 1 });
  expect(await interview()).toMatchObject({ endedBy: "person", facts: [{ name: "Wood", isRemembered: true }] });
  await expect.poll(async () => (await chat.owner.api.conversations.summary.get({ id })).summary?.text).toBeTruthy();
  await expect(api().remove({ id, factId: wood?.id ?? "" })).rejects.toMatchObject({ code: "CONFLICT" });

  await api().reopen({ id });
  await api().remove({ id, factId: wood?.id ?? "" });
  answer("Thank you. You need it by June.", [{ name: "Time", value: "by June" }], { isOver: true });
  const { runId } = await say("I need it by June");
  await expect.poll(async () => (await interview()).endedBy).toBe("agent");
  expect(await memory()).toMatchObject({ data: { Time: "by June" }, version: 2 });
  const { items } = await chat.owner.api.agents.memory.versions({ id: chat.agentId });
  expect(items).toMatchObject([{ version: 1, data: { Wood: "larch" }, runId }]);
  const asked = passes();
  await say("Thanks!");
  expect(passes()).toBe(asked);
});

test("a pass that was cut off is made again, one that is done is not; a model that tells nothing leaves the own words", async () => {
  answer("**Budget**: How much may it cost?", "I would rather not.");
  await say("A new roof, please");
  await learnt();
  expect(await facts()).toEqual({ "What brought you here": "A new roof, please" });
  answer("Fine?", [{ name: "Budget", value: "900 florins" }], { firstTokenMs: 2000 });
  const run = await say("At most 900 florins");
  const worker = { ...chat.services, pool: chat.services.database.pool };
  const killed = new AbortController();
  const first = learnFromAnswer(worker, run, killed.signal);
  await expect.poll(passes).toBe(3);
  killed.abort();
  await expect(first).rejects.toThrow();
  answer("Fine?", [{ name: "Budget", value: "900 florins" }]);
  const alive = new AbortController().signal;
  await Promise.all([learnFromAnswer(worker, run, alive), learnFromAnswer(worker, run, alive)]);
  await learnFromAnswer(worker, run, alive);
  expect((await interview()).facts.filter(({ name }) => name === "Budget")).toHaveLength(1);
});

test("without a model the whole interview goes on, ends by itself, and is summed up", async () => {
  const { pool } = chat.services.database;
  await pool.query(`update "Agent" set "modelName" = 'offline' where id = $1`, [chat.agentId]);
  for (const text of [
    "Hello",
    "A guide to old crafts",
    "I ask around",
    "Nobody writes things down",
    "Next spring",
    "Bye",
  ]) {
    if ((await interview()).endedAt) break;
    await say(text);
    await learnt();
  }
  await pool.query(`update "Agent" set "modelName" = null where id = $1`, [chat.agentId]);
  expect(await interview()).toMatchObject({ endedBy: "agent" });
  expect((await memory()).data).toMatchObject({ "Your goal": "A guide to old crafts" });
  const text = async () => (await chat.owner.api.conversations.summary.get({ id: chat.conversationId })).summary?.text;
  await expect.poll(text).toContain("**Your goal**: A guide to old crafts");
});

test("a conversation of another kind is no interview", async () => {
  const { id } = await chat.owner.api.conversations.create({ agentId: chat.agentId });
  await expect(api().get({ id })).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(api().finish({ id })).rejects.toMatchObject({ code: "CONFLICT" });
});
