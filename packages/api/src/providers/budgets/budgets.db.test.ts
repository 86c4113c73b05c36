import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { joinOrganization } from "../../testing/create-organization-with.ts";
import { openChatBench } from "../../testing/open-chat-bench.ts";
import { priceModel } from "../../testing/price-model.ts";
import { recordCall } from "../usage/record-call.ts";
import { freeExpired } from "./free-expired.ts";
import { reserveCall } from "./reserve-call.ts";

const chat = openChatBench(testDatabase());
const budgets = () => chat.owner.api.providers.budgets;
const spend = async (id: string) => {
  const { spentMicros, reservedMicros } = (await budgets().list()).items.find((budget) => budget.id === id) ?? {};
  return { spentMicros, reservedMicros };
};

beforeEach(async () => {
  for (const { id } of (await budgets().list()).items) await budgets().delete({ id });
  // A dollar for a thousand tokens, in or out.
  await priceModel(chat, { inputPriceMicros: 1_000_000_000, outputPriceMicros: 1_000_000_000 });
  chat.models.set({ answer: "Fine." });
});

const ofOrg = async () => ({
  ...(await chat.services.models.of(chat.owner.principal.orgId)),
  budgets: "per-run" as const,
});
const spender = (runId: string | null = null) => ({
  orgId: chat.owner.principal.orgId,
  runId,
  userId: chat.owner.principal.userId,
  agentId: chat.agentId,
});
const oneDollar = { modelId: "scripted-model", inputTokens: 0, maxOutputTokens: 1000 };
const reserve = async (entryId = newId("usageEntry"), runId: string | null = null) => {
  const { pool } = chat.services.database;
  await reserveCall({ pool, models: await ofOrg(), spender: spender(runId), entryId }, oneDollar);
  return entryId;
};
const settle = (entryId: string, costMicros: number) => {
  const usage = { inputTokens: 1, outputTokens: 1 };
  const call = { ...spender(), entryId, modelName: "scripted-model", usage, costMicros };
  return recordCall(chat.services.database.pool, call);
};

test("of fifty calls at once, those get through for which there is room, and each budget that holds gives the same", async () => {
  const room = { limitMicros: 10_000_000 };
  const all = await budgets().create(room);
  const agent = await budgets().create({ limitMicros: 40_000_000, agentId: chat.agentId });
  const person = await budgets().create({ limitMicros: 1, isHard: false, userId: chat.owner.principal.userId });
  const before = await spend(all.id);
  expect(before).toMatchObject({ reservedMicros: 0 });
  await budgets().update({ id: all.id, limitMicros: (before.spentMicros ?? 0) + 10_000_000 });
  const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => reserve()));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: { reason: "budget-used-up" } });
  for (const { id } of [all, agent, person]) expect(await spend(id)).toMatchObject({ reservedMicros: 10_000_000 });
});

test("a call is settled once by what it cost, and one of which nothing is heard gives back what was put aside", async () => {
  const { id } = await budgets().create({ limitMicros: 100_000_000 });
  const { spentMicros = 0 } = await spend(id);
  const entry = await reserve();
  const lost = await reserve();
  await Promise.all([settle(entry, 250_000), settle(entry, 250_000)]);
  await settle(entry, 250_000);
  expect(await spend(id)).toEqual({ spentMicros: spentMicros + 250_000, reservedMicros: 1_000_000 });
  await chat.services.database.pool.query(`update "BudgetReservation" set "expiresAt" = now() - interval '1 s'`);
  expect(await freeExpired(chat.services.database.pool)).toBe(1);
  expect(await spend(id)).toEqual({ spentMicros: spentMicros + 250_000, reservedMicros: 0 });
  // Who comes late counts in full all the same.
  await settle(lost, 1);
  expect(await spend(id)).toEqual({ spentMicros: spentMicros + 250_001, reservedMicros: 0 });
});

test("a worker that died does not stand in the way of who makes the call anew", async () => {
  const { spentMicros } = await budgets().create({ limitMicros: 100_000_000, agentId: chat.agentId });
  const [budget] = (await budgets().list()).items;
  await budgets().update({ id: budget?.id ?? "", limitMicros: spentMicros + 1_000_000 });
  const entry = await reserve();
  await reserve(entry);
  await expect(reserve()).rejects.toMatchObject({ reason: "budget-used-up" });
});

test("at its limit an answer fails in words before the model is asked, and nothing of it is charged", async () => {
  const { id } = await budgets().create({ limitMicros: 1_000_000, period: "day" });
  const { spentMicros } = (await budgets().list()).items[0] ?? {};
  const asked = () => chat.models.requests.filter(({ method }) => method === "POST");
  const { runId } = await chat.send();
  await chat.expectEnd(runId, "failed");
  expect(asked()).toEqual([]);
  const { error } = (await chat.get()).messages.at(-1)?.run?.turn ?? {};
  expect(error).toMatchObject({ reason: "budget-used-up", retry: true });
  expect(error?.message).toMatch(
    /^The budget of \$1\.00 a day for the organization .*begins anew on .*Owners and admins/,
  );
  expect(await spend(id)).toEqual({ spentMicros, reservedMicros: 0 });

  await budgets().update({ id, limitMicros: 1_000_000_000 });
  const again = await chat.retry(runId);
  await chat.expectEnd(again.runId, "completed");
  const { costMicros } = await chat.services.database.prisma.run.findUniqueOrThrow({ where: { id: again.runId } });
  expect(await spend(id)).toEqual({ spentMicros: (spentMicros ?? 0) + Number(costMicros), reservedMicros: 0 });
});

test("a budget for each run holds for that run alone, also when its calls come at once", async () => {
  await budgets().create({ limitMicros: 3_000_000, isPerRun: true });
  const { orgId } = chat.owner.principal;
  const runs = [newId("run"), newId("run")];
  await chat.services.database.prisma.run.createMany({
    data: runs.map((id) => ({ id, orgId, kind: "ingest" as const })),
  });
  for (const runId of runs) {
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => reserve(undefined, runId)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  }
});

test("who does not look after budgets sees those for all and their own, and changes none", async () => {
  const member = await joinOrganization(chat.services, chat.owner.principal.orgId, "member");
  const ours = await budgets().create({ limitMicros: 5 });
  const theirs = await budgets().create({ limitMicros: 5, userId: member.principal.userId });
  await budgets().create({ limitMicros: 5, userId: chat.owner.principal.userId });
  await budgets().create({ limitMicros: 5, agentId: chat.agentId });
  const { list, create } = member.api.providers.budgets;
  expect((await list()).items.map(({ id }) => id)).toEqual([ours.id, theirs.id]);
  await expect(create({ limitMicros: 5 })).rejects.toMatchObject({ code: "FORBIDDEN" });
});
