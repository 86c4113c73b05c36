import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { expect, test } from "vitest";
import { openChatBench } from "../testing/open-chat-bench.ts";

const chat = openChatBench(testDatabase());

/** As `updateModel` tells it, for whom a provider in the test's own network is refused. */
async function noteProviders(): Promise<void> {
  await chat.services.database.pool.query("select pg_notify('guildhall_providers', $1)", [chat.owner.principal.orgId]);
}

async function price(inputPriceMicros: number, outputPriceMicros: number): Promise<void> {
  const { orgId } = chat.owner.principal;
  const { prisma } = chat.services.database;
  const providerId = newId("provider");
  await prisma.provider.create({
    data: { id: providerId, orgId, kind: "openai_compatible", name: providerId.replace("_", "-") },
  });
  await prisma.providerModel.create({
    data: {
      id: newId("providerModel"),
      orgId,
      providerId,
      name: "scripted-model",
      inputPriceMicros,
      outputPriceMicros,
    },
  });
  await noteProviders();
}

test("what an answer costs by the price of its model stands with it, and a later price changes nothing", async () => {
  chat.models.set({ answer: "one two three four" });
  await price(2_000_000, 10_000_000);
  const { runId } = await chat.send();
  await chat.expectEnd(runId, "completed");
  const run = (await chat.get()).messages.at(-1)?.run;
  if (!run) throw new Error("there is no answer");
  expect(run.turn.costMicros).toBe(run.inputTokens * 2 + run.outputTokens * 10);
  expect(run.turn.costMicros).toBeGreaterThan(0);

  const events = (await chat.followTo(runId)).flatMap((frame) => frame.events);
  expect(events.find(({ type }) => type === "step-finish")).toMatchObject({ costMicros: run.turn.costMicros });

  await chat.services.database.prisma.providerModel.updateMany({ data: { outputPriceMicros: 0 } });
  await noteProviders();
  expect((await chat.get()).messages.at(-1)?.run?.turn.costMicros).toBe(run.turn.costMicros);
});
