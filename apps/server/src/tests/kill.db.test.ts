import { projectTurn, turnText } from "@guildhall/kernel";
import { type Guildhall, startGuildhall, waitFor } from "@guildhall/testing/guildhall";
import { type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { client, createAgent, follow, type Received } from "./client.ts";
import { startCountingPeer } from "./counting-peer.ts";

const answer = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ");

const database = testDatabase();
let models: ModelServer;
let peer: Awaited<ReturnType<typeof startCountingPeer>>;
let guildhall: Guildhall;
let agentId: string;

beforeAll(async () => {
  models = await startModelServer({ script: { answer, tokensPerSecond: 30 } });
  peer = await startCountingPeer(20);
  guildhall = await startGuildhall({
    databaseUrl: database.url,
    env: { OPENAI_BASE_URL: models.baseUrl, GUILDHALL_ALLOW_PRIVATE_URLS: "127.0.0.1" },
  });
  agentId = (await createAgent(guildhall, "Ada")).agent.id;
});

afterAll(async () => {
  await guildhall.stop();
  await models.close();
  peer.close();
});

let conversationId: string;
beforeEach(async () => {
  conversationId = (await client(guildhall).conversations.create.mutate({ agentId })).id;
});

async function readUntilEnd(lastEventId?: string, onFrame: (frame: Received) => void = () => {}): Promise<Received[]> {
  const frames: Received[] = [];
  for await (const frame of follow(guildhall, conversationId, lastEventId)) {
    frames.push(frame);
    onFrame(frame);
    if (frame.events.some(({ type }) => type === "run-finish")) return frames;
  }
  return frames;
}

const textOf = (frames: Received[]) => turnText(projectTurn(frames.flatMap(({ events }) => events)));
const hasText = (frame: Received) => frame.events.some(({ type }) => type === "text-delta");

test("kill -9 of the worker in mid-answer: another finishes it, the reader sees one whole answer, nothing is doubled", async () => {
  await client(guildhall).conversations.send.mutate({ conversationId, content: "Tell me" });
  const firstText = Promise.withResolvers<void>();
  const reading = readUntilEnd(undefined, (frame) => hasText(frame) && firstText.resolve());
  await firstText.promise;
  await guildhall.worker.kill("SIGKILL");
  const killedAt = performance.now();
  guildhall.worker.start();

  const frames = await reading;
  expect(textOf(frames)).toBe(answer);
  expect(frames.map(({ seq }) => seq)).toEqual(frames.map((_, i) => i + 1));
  expect(frames.flatMap(({ events }) => events).filter(({ type }) => type === "run-finish")).toHaveLength(1);
  const resumed = frames.flatMap(({ events }) => events).filter(({ type }) => type === "run-start");
  expect(resumed).toMatchObject([{ attempt: 1 }, { attempt: 2 }]);
  expect(performance.now() - killedAt).toBeLessThan(15_000);

  const { messages } = await client(guildhall).conversations.get.query({ id: conversationId });
  expect(messages.map(({ text }) => text)).toEqual(["Tell me", answer]);
});

test("kill -9 of the server in mid-answer: a reader that comes back with its last event misses and repeats nothing", async () => {
  await client(guildhall).conversations.send.mutate({ conversationId, content: "Tell me" });
  const before: Received[] = [];
  const read = async () => {
    for await (const frame of follow(guildhall, conversationId)) before.push(frame);
  };
  const broken = read().then(
    () => "ended",
    () => "broke",
  );
  await waitFor("some text", () => before.filter(hasText).length > 3);
  await guildhall.server.kill("SIGKILL");
  expect(await broken).toBe("broke");
  guildhall.server.start();
  await guildhall.ready();

  const after = await readUntilEnd(before.at(-1)?.eventId);
  const frames = [...before, ...after];
  expect(frames.map(({ seq }) => seq)).toEqual(frames.map((_, i) => i + 1));
  expect(textOf(frames)).toBe(answer);
});

test("a worker that was frozen beyond its lease and wakes up writes nothing more", async () => {
  await client(guildhall).conversations.send.mutate({ conversationId, content: "Tell me" });
  const frames: Received[] = [];
  const reading = readUntilEnd(undefined, (frame) => frames.push(frame));
  await waitFor("some text", () => frames.some(hasText));
  guildhall.worker.signal("SIGSTOP");
  const second = guildhall.anotherWorker();
  second.start();
  await waitFor("the second attempt", () =>
    frames.some((f) => f.events.some((e) => e.type === "run-start" && e.attempt === 2)),
  );
  guildhall.worker.signal("SIGCONT");

  const all = await reading;
  expect(textOf(all)).toBe(answer);
  expect(all.map(({ seq }) => seq)).toEqual(all.map((_, i) => i + 1));
  expect(all.flatMap(({ events }) => events).filter(({ type }) => type === "run-start")).toHaveLength(2);
  await second.kill("SIGKILL");
});

test("the answer to a message that was sent while no worker lived comes when one is there", async () => {
  await guildhall.worker.kill("SIGTERM");
  await client(guildhall).conversations.send.mutate({ conversationId, content: "Anybody there?" });
  guildhall.worker.start();
  expect(textOf(await readUntilEnd())).toBe(answer);
});

test("stop ends the answer, keeps what is written, and hangs up on the model", async () => {
  const { runId } = await client(guildhall).conversations.send.mutate({ conversationId, content: "Tell me" });
  const seen: Received[] = [];
  const reading = readUntilEnd(undefined, (frame) => seen.push(frame));
  await waitFor("some text", () => seen.some(hasText));
  await client(guildhall).conversations.stop.mutate({ runId });
  const text = textOf(await reading);
  expect(answer.startsWith(text)).toBe(true);
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThan(answer.length);
  const { messages } = await client(guildhall).conversations.get.query({ id: conversationId });
  expect(messages[1]).toMatchObject({ text, run: { status: "cancelled" } });
  await waitFor("the model call being hung up", () => models.chats.at(-1)?.hungUp);
});

test("kill -9 of the worker while tools are called: what had answered is not called again, and the answer is whole", async () => {
  const api = client(guildhall);
  const tool = await api.tools.create.mutate({
    name: "measure",
    description: "Measures something",
    parameters: [{ name: "ms", type: "integer" }],
    configuration: { method: "GET", url: peer.url },
  });
  const { agent } = await createAgent(guildhall, "Ben");
  await api.agents.tools.set.mutate({ id: agent.id, tools: [{ tool: tool.id, needsApproval: false }] });
  const call = (id: string, ms: number) => ({ id, name: "measure", arguments: { ms } });
  models.set(({ messages }) => {
    const told = messages.filter(({ role }) => role === "tool").length;
    if (told === 0) return { answer: "One. ", toolCalls: [call("a", 0), call("b", 1500)] };
    return told === 2 ? { answer: "Two. ", toolCalls: [call("c", 0)] } : { answer: "Three." };
  });
  conversationId = (await api.conversations.create.mutate({ agentId: agent.id })).id;
  const { runId } = await api.conversations.send.mutate({ conversationId, content: "Measure" });
  const answered = Promise.withResolvers<void>();
  const reading = readUntilEnd(
    undefined,
    (frame) => frame.events.some(({ type }) => type === "tool-result") && answered.resolve(),
  );
  await answered.promise;
  await guildhall.worker.kill("SIGKILL");
  guildhall.worker.start();

  expect(textOf(await reading)).toBe("One. Two. Three.");
  const calls = (id: string) => peer.calls.get(`${runId}:${id}`);
  // The one that was being made is made again, with the same key.
  expect([calls("a"), calls("b"), calls("c")]).toEqual([1, 2, 1]);
  models.set({ answer, tokensPerSecond: 30 });
});
