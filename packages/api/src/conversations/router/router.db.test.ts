import { testDatabase } from "@guildhall/testing/test-database";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { joinOrganization, type TestMember, wizardAnswers } from "../../testing/create-organization-with.ts";
import { loadTurn } from "../load-turn.ts";
import { routeTurn } from "./route-turn.ts";
import { openChatBench } from "../../testing/open-chat-bench.ts";

const chat = openChatBench(testDatabase());
const isChoice = (body: unknown) => JSON.stringify(body).includes("You choose which agent answers");
const choices = () => chat.models.chats.filter(({ body }) => isChoice(body)).map(({ body }) => JSON.stringify(body));
let member: TestMember;
let beekeeper: string;
let roofer: string;

beforeAll(async () => {
  const { api, principal } = chat.owner;
  const made = async (name: string, description: string) =>
    (await api.agents.create({ ...wizardAnswers(name), description })).agent.id;
  beekeeper = await made("Bea", "Answers all about bees, honey and hives");
  roofer = await made("Rolf", "Knows roofs, shingles and gutters");
  member = await joinOrganization(chat.services, principal.orgId, "member");
  const secret = await member.api.agents.create({ ...wizardAnswers("Sela"), description: "Secrets of honey" });
  await chat.services.database.prisma.agent.update({ where: { id: secret.agent.id }, data: { visibility: "private" } });
});
beforeEach(async () => {
  chat.models.set(({ messages }) => ({ answer: isChoice(messages) ? "I can't say." : "So it is." }));
  chat.conversationId = (await chat.owner.api.conversations.create({ mode: "smart_router" })).id;
});

const chosen = async () =>
  (await chat.get()).messages.at(-1)?.run?.turn.parts.find((part) => part.type === "agent-chosen");
const say = async (text: string) => chat.expectEnd((await chat.send(text)).runId, "completed");

test("a model chooses among the agents that the person may talk to, and says why; garbage leaves it to the words", async () => {
  await say("How do I get honey from my hives?");
  expect(await chosen()).toMatchObject({
    agentId: beekeeper,
    by: "words",
    reason: "Its description speaks of “honey”, “hives”.",
  });
  expect(choices()[0]).toContain("Rolf");
  expect(choices()[0]).not.toContain("Sela");
  const asked = JSON.stringify(chat.models.chats.at(-1));
  expect(asked).not.toContain("You choose");
  expect((await chat.get()).agent.id).toBe(beekeeper);

  chat.models.set(({ messages }) => {
    const list = JSON.stringify(messages);
    const number = Number(/(\d+)\. Rolf/.exec(list)?.[1]);
    return { answer: isChoice(messages) ? JSON.stringify({ agent: number, reason: "Rolf knows roofs." }) : "Oak." };
  });
  await say("And what about the other thing?");
  expect(await chosen()).toMatchObject({ agentId: roofer, by: "model", reason: "Rolf knows roofs." });
  const entries = await chat.services.database.prisma.usageEntry.count({ where: { id: { contains: ":router" } } });
  expect(entries).toBeGreaterThan(0);
});

test("whom the person chose instead answers anew and goes on answering, until they let it be found again", async () => {
  await say("How do I get honey?");
  const answer = (await chat.get()).messages.at(-1)?.id ?? "";
  const { conversations } = chat.owner.api;
  const foreign = (await member.api.agents.list({ limit: 10, query: "Sela" })).items[0]?.id ?? "";
  await expect(conversations.regenerate({ messageId: answer, agentId: foreign })).rejects.toThrow();
  const { runId } = await conversations.regenerate({ messageId: answer, agentId: roofer });
  await chat.expectEnd(runId, "completed");
  expect(await chosen()).toMatchObject({ agentId: roofer, by: "person" });
  expect((await chat.get()).messages.at(-1)?.branches).toHaveLength(2);
  await say("More of honey and hives");
  expect(await chosen()).toMatchObject({ agentId: roofer, by: "person" });
  await conversations.modes.chooseAgain({ id: chat.conversationId });
  await say("More of honey and hives");
  expect(await chosen()).toMatchObject({ agentId: beekeeper });
});

test("a choice that is in the log is not made again by who takes the turn over, though it stands nowhere else yet", async () => {
  const { runId } = await chat.send("How do I get honey?");
  await chat.expectEnd(runId, "completed");
  const { pool } = chat.services.database;
  await pool.query(`update "Message" set "agentId" = null where "runId" = $1`, [runId]);
  await pool.query(`update "Conversation" set "agentId" = $2 where id = $1`, [chat.conversationId, roofer]);
  const run = { orgId: chat.owner.principal.orgId, runId };
  const asked = choices().length;
  const loaded = await loadTurn(pool, run.orgId, runId);
  if (!loaded) throw new Error("the turn is there");
  expect(loaded.agent.id).toBe(roofer);
  const recorder = {
    firstTextAt: null,
    emit: () => Promise.reject(new Error("nothing is logged twice")),
    close: () => Promise.reject(new Error("it goes on")),
  };
  const services = { ...chat.services, pool, recorder, signal: new AbortController().signal };
  const routed = await routeTurn(services, run, loaded);
  expect(routed.agent.id).toBe(beekeeper);
  expect(routed.settled.outcome).not.toBe("failed");
  expect(choices()).toHaveLength(asked);
});

test("a question about a tool named the agent that the conversation was with before, and not the one that asks", async () => {
  const tools = [{ tool: "calculator", needsApproval: true }];
  await chat.owner.api.agents.tools.set({ id: beekeeper, tools });
  const toolCalls = [{ id: "a", name: "calculator", arguments: { expression: "6 * 7" } }];
  chat.models.set(({ messages }) => (isChoice(messages) ? { answer: "I can't say." } : { answer: "", toolCalls }));
  const { runId } = await chat.send("How many jars of honey?");
  await chat.expectEnd(runId, "waiting");
  const { title } = await chat.services.database.prisma.approval.findFirstOrThrow({ where: { runId } });
  expect(title).toBe("Bea wants to call calculator");
});
