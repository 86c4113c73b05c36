import type { Worker } from "@guildhall/jobs";
import { type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  createOrganizationWith,
  joinOrganization,
  type TestMember,
  wizardAnswers,
} from "./testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "./testing/open-test-services.ts";
import { startTestWorker } from "./testing/start-test-worker.ts";
import { completeChat, startChat, streamChat } from "./openai/answer-chat.ts";
import { chatRequest } from "./openai/chat-request.ts";
import { listModels } from "./openai/list-models.ts";

const copy = testDatabase();
let models: ModelServer;
let services: TestServices;
let worker: Worker;
let owner: TestMember;

beforeAll(async () => {
  models = await startModelServer();
  services = await openTestServices(copy.url, { models: { openai: { baseUrl: models.baseUrl } } });
  worker = await startTestWorker(services);
  owner = await createOrganizationWith(services);
  await owner.api.agents.create(wizardAnswers("Ada"));
});
beforeEach(() => models.reset());
afterAll(async () => {
  await worker.stop(0);
  await services.close();
  await models.close();
});

const request = chatRequest.parse({ model: "agent:ada", messages: [{ role: "user", content: "Hello" }] });
const never = () => new AbortController().signal;

test("a whole answer and a streamed one say the same, and leave nothing in the chat's lists", async () => {
  models.set({ answer: "One two three." });
  const whole = await completeChat(await startChat(owner.context, request), never());
  expect(whole.choices[0]).toMatchObject({ message: { content: "One two three." }, finish_reason: "stop" });
  const pieces: string[] = [];
  for await (const chunk of streamChat(await startChat(owner.context, { ...request, stream: true }), never())) {
    for (const { delta } of chunk.choices) pieces.push(delta.content ?? "");
  }
  expect(pieces.join("")).toBe("One two three.");
  expect((await owner.api.conversations.list({})).items).toEqual([]);
});

test("agents of others and archived ones are not found, and nothing is kept of the call", async () => {
  const stranger = await createOrganizationWith(services);
  await expect(startChat(stranger.context, request)).rejects.toMatchObject({
    reason: "model-not-found",
    code: "not-found",
  });
  const { agent } = await owner.api.agents.create(wizardAnswers("Gone"));
  await owner.api.agents.archive({ id: agent.id });
  await expect(startChat(owner.context, { ...request, model: "agent:gone" })).rejects.toMatchObject({
    reason: "model-not-found",
  });
  expect(await services.database.prisma.conversation.count({ where: { orgId: stranger.principal.orgId } })).toBe(0);
  expect((await listModels(owner.context)).data.map(({ id }) => id)).toEqual(["agent:ada", "offline:offline-ngrams"]);
  expect((await listModels(stranger.context)).data.map(({ id }) => id)).toEqual(["offline:offline-ngrams"]);
});

test("a viewer, who may not talk to agents in the app, may not do so through this door either", async () => {
  const viewer = await joinOrganization(services, owner.principal.orgId, "viewer");
  const refused = startChat(viewer.context, request).then(() => "taken");
  await expect(refused).rejects.toMatchObject({ code: "forbidden", reason: "role-forbids" });
});

async function readStream(...args: Parameters<typeof streamChat>): Promise<void> {
  for await (const chunk of streamChat(...args)) expect(chunk.object).toBe("chat.completion.chunk");
}

test("a reader that goes away stops the run, whatever it was doing", async () => {
  models.set({ answer: "word ".repeat(500), tokensPerSecond: 20 });
  for (const read of [completeChat, readStream]) {
    const gone = new AbortController();
    const answer = await startChat(owner.context, request);
    const reading = read(answer, gone.signal).then(() => "read");
    await expect
      .poll(() => services.database.prisma.runFrame.count({ where: { runId: answer.started.runId } }))
      .toBeGreaterThan(1);
    gone.abort();
    await reading.catch(() => "gone");
    const status = async () =>
      (await services.database.prisma.run.findUniqueOrThrow({ where: { id: answer.started.runId } })).status;
    await expect.poll(status, { timeout: 5000 }).toBe("cancelled");
  }
});

test("a stream that is let go of by its reader, without a signal, stops the run too", async () => {
  models.set({ answer: "word ".repeat(500), tokensPerSecond: 20 });
  const answer = await startChat(owner.context, request);
  for await (const chunk of streamChat(answer, never())) if (chunk.choices[0]?.delta.content) break;
  const status = async () =>
    (await services.database.prisma.run.findUniqueOrThrow({ where: { id: answer.started.runId } })).status;
  await expect.poll(status, { timeout: 5000 }).toBe("cancelled");
});

test("an answer that somebody stopped in the app does not pass for a whole one", async () => {
  models.set({ answer: "word ".repeat(500), tokensPerSecond: 20 });
  const answer = await startChat(owner.context, request);
  const reading = completeChat(answer, never());
  await expect
    .poll(() => services.database.prisma.runFrame.count({ where: { runId: answer.started.runId } }))
    .toBeGreaterThan(1);
  await owner.api.conversations.stop({ runId: answer.started.runId });
  expect((await reading).choices[0]).toMatchObject({ finish_reason: "length" });
});
