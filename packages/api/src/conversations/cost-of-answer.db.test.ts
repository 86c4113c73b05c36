import { testDatabase } from "@guildhall/testing/test-database";
import { expect, test } from "vitest";
import { openChatBench } from "../testing/open-chat-bench.ts";
import { priceModel } from "../testing/price-model.ts";

const chat = openChatBench(testDatabase());

test("what an answer costs by the price of its model stands with it, and a later price changes nothing", async () => {
  chat.models.set({ answer: "one two three four" });
  await priceModel(chat, { inputPriceMicros: 2_000_000, outputPriceMicros: 10_000_000 });
  const { runId } = await chat.send();
  await chat.expectEnd(runId, "completed");
  const run = (await chat.get()).messages.at(-1)?.run;
  if (!run) throw new Error("there is no answer");
  expect(run.turn.costMicros).toBe(run.inputTokens * 2 + run.outputTokens * 10);
  expect(run.turn.costMicros).toBeGreaterThan(0);
  const { inputTokens, outputTokens } = run;
  const figures = await chat.owner.api.conversations.figures({ id: chat.conversationId });
  expect(figures).toMatchObject({ answers: 1, inputTokens, outputTokens, costMicros: run.turn.costMicros });
  expect(figures.busyMs).toBeGreaterThan(0);

  const events = (await chat.followTo(runId)).flatMap((frame) => frame.events);
  expect(events.find(({ type }) => type === "step-finish")).toMatchObject({ costMicros: run.turn.costMicros });

  await chat.services.database.prisma.providerModel.updateMany({ data: { outputPriceMicros: 0 } });
  await chat.services.database.pool.query("select pg_notify('guildhall_providers', $1)", [chat.owner.principal.orgId]);
  expect((await chat.get()).messages.at(-1)?.run?.turn.costMicros).toBe(run.turn.costMicros);
});
