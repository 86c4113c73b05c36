import type { Worker } from "@guildhall/jobs";
import { turnText } from "@guildhall/kernel";
import { type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOrganizationWith, type TestMember, wizardAnswers } from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import { startTestWorker } from "../testing/start-test-worker.ts";

const copy = testDatabase();
const turns = 40;
let models: ModelServer;
let services: TestServices;
let worker: Worker;
let owner: TestMember;

beforeAll(async () => {
  models = await startModelServer({ script: { answer: "The whole answer." } });
  services = await openTestServices(copy.url, { models: { openai: { baseUrl: models.baseUrl } } });
  worker = await startTestWorker(services);
  owner = await createOrganizationWith(services);
});
afterAll(async () => {
  await worker.stop(0);
  await services.close();
  await models.close();
});

test("a conversation that is read in the moment its answer is settled is never shown ended and empty", async () => {
  const { agent } = await owner.api.agents.create(wizardAnswers("Ada"));
  for (let i = 0; i < turns; i++) {
    const { id } = await owner.api.conversations.create({ agentId: agent.id });
    await owner.api.conversations.send({ conversationId: id, content: "Hello" });
    await expectWhole(id);
  }
});

async function expectWhole(id: string): Promise<void> {
  for (;;) {
    const { messages } = await owner.api.conversations.get({ id });
    const run = messages.at(-1)?.run;
    const isEnded = run?.status === "completed" || (run?.turn.outcome ?? null) !== null;
    if (!run || !isEnded) continue;
    expect(turnText(run.turn)).toBe("The whole answer.");
    expect(run.status).toBe("completed");
    return;
  }
}
