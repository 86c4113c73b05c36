import { testDatabase } from "@guildhall/testing/test-database";
import { expect, test } from "vitest";
import { joinOrganization } from "../testing/create-organization-with.ts";
import { openChatBench } from "../testing/open-chat-bench.ts";
import { priceModel } from "../testing/price-model.ts";
import { openFiguresExport } from "./open-figures-export.ts";
import { refreshFigures } from "./refresh-figures.ts";

const chat = openChatBench(testDatabase());
const today = () => new Date();
const days = () => ({ from: today().toISOString().slice(0, 10), to: today().toISOString().slice(0, 10) });

test("a day is counted from the ledger and the runs, for the organization and each person, and twice is as once", async () => {
  await priceModel(chat, { inputPriceMicros: 2_000_000, outputPriceMicros: 10_000_000 });
  chat.models.set({ answer: "Fine." });
  for (const words of ["One", "Two"]) await chat.expectEnd((await chat.send(words)).runId, "completed");
  chat.models.set({ failure: { kind: "refuse", status: 401, message: "no" } });
  await chat.expectEnd((await chat.send("Three")).runId, "failed");
  const { pool, prisma } = chat.services.database;
  const { orgId, userId } = chat.owner.principal;
  const ledger = await prisma.usageEntry.aggregate({ where: { orgId }, _sum: { costMicros: true }, _count: true });
  expect(ledger._count).toBe(2);

  await refreshFigures(pool, today());
  const rows = () => prisma.dailyFigures.findMany({ where: { orgId }, orderBy: { id: "asc" } });
  const counted = await rows();
  await refreshFigures(pool, today());
  expect(await rows()).toEqual(counted);
  const facts = { conversations: 1, messages: 3, errors: 1, agentsCreated: 1, agentsActive: 1, workflowsCreated: 0 };
  expect(counted).toMatchObject([null, userId].map((whose) => ({ ...facts, userId: whose })));
  expect(counted[0]?.costMicros).toBe(ledger._sum.costMicros);
  expect(counted[0]?.breakdown).toMatchObject({
    agents: { [chat.agentId]: { messages: 3, errors: 1 } },
    workflows: {},
  });
  expect(counted[0]?.averageResponseMs).toBeGreaterThan(0);

  const { figures, own } = chat.owner.api.analytics;
  const costMicros = Number(ledger._sum.costMicros);
  expect(await figures(days())).toMatchObject({
    days: [{ day: days().from, messages: 3, costMicros }],
    agents: [{ id: chat.agentId, name: "Ada", calls: 2, costMicros }],
    models: [{ name: "scripted-model" }],
    people: [{ id: userId, calls: 2 }],
  });
  const member = await joinOrganization(chat.services, orgId, "member");
  expect(await member.api.analytics.own(days())).toMatchObject({ days: [], agents: [], people: [] });
  expect(await own(days())).toMatchObject({ days: [{ messages: 3 }], people: [] });

  const file = openFiguresExport(chat.owner.context, days());
  let text = "";
  for await (const piece of file.text) text += String(piece);
  const lines = text.trim().split("\r\n");
  expect(lines).toEqual([expect.stringMatching(/^day,conversations,/), expect.stringMatching(`^${days().from},1,3,`)]);
  expect(() => openFiguresExport(member.context, days())).toThrow("role-forbids");
});
