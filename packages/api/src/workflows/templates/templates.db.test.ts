import { createServer, type Server } from "node:http";
import type { Worker } from "@guildhall/jobs";
import type { JsonValue } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createOrganizationWith, type TestMember } from "../../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../../testing/open-test-services.ts";
import { startTestWorker } from "../../testing/start-test-worker.ts";
import { inputField } from "@guildhall/workflow-engine/graphs";
import { findTemplates } from "./find-templates.ts";
import type { Template } from "./template.ts";
import { templates } from "./templates.ts";

const copy = testDatabase();
let services: TestServices;
let worker: Worker;
let owner: TestMember;
let page: Server;

beforeAll(async () => {
  services = await openTestServices(copy.url, { net: { allowPrivate: ["127.0.0.1"] } });
  owner = await createOrganizationWith(services);
  worker = await startTestWorker(services);
  page = createServer((_request, response) => response.end("here"));
  await new Promise<void>((resolve) => page.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  page.close();
  await worker.stop(1000);
  await services.close();
});

const formOf = z.object({ fields: z.array(inputField).default([]) });

/** What the form of a template holds before anybody changes it. */
function filledIn({ definition }: Template): Record<string, JsonValue> {
  const trigger = definition.nodes.find(({ type }) => type === "trigger.manual");
  const { fields } = formOf.parse(trigger?.config ?? {});
  return Object.fromEntries(
    fields.map(({ name, type, initial }) => {
      if (type === "number") return [name, Number(initial)];
      return [name, type === "json" ? z.json().parse(JSON.parse(initial)) : initial];
    }),
  );
}

type Play = { input?: Record<string, JsonValue>; decisions?: ("approved" | "rejected")[]; late?: boolean };

/** Runs a template to its end: people decide, and time goes by, as soon as it waits for them. */
async function play(key: string, { input, decisions = [], late = false }: Play = {}) {
  const template = templates.find((it) => it.key === key);
  if (!template) throw new Error(`no template ${key}`);
  const { api } = owner;
  const { name, definition } = template;
  const { id, problems } = await api.workflows.create({ name, definition });
  expect(problems).toEqual([]);
  const { liveVersion } = await api.workflows.publish({ id });
  expect(liveVersion).toBe(1);
  const { id: runId } = await api.executions.start({ id, input: { ...filledIn(template), ...input } });
  let isLate = late;
  for (let tries = 0; tries < 400; tries++) {
    const run = await api.executions.get({ id: runId });
    if (run.finishedAt) return run;
    for (const { kind, approvalId, nodeId } of run.waits) {
      if (kind === "approval" && approvalId && !isLate) {
        await api.approvals.decide({ id: approvalId, decision: decisions.shift() ?? "approved" });
      } else {
        await services.database.pool.query(`update "Wait" set "dueAt" = now() where "runId" = $1`, [runId]);
        isLate = false;
        const nodes = async () => (await api.executions.get({ id: runId })).waits.map((wait) => wait.nodeId);
        await expect.poll(nodes).not.toContain(nodeId);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${key} did not end`);
}

test("there are at least ten templates, each with a key and a name of its own", () => {
  expect(templates.length).toBeGreaterThanOrEqual(10);
  expect(new Set(templates.map(({ key }) => key)).size).toBe(templates.length);
  expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length);
});

test("the gallery finds by words and by category", async () => {
  expect((await owner.api.workflows.templates({ query: "MODEL parallel" })).items.map(({ key }) => key)).toEqual([
    "two-drafts",
  ]);
  expect(findTemplates({ category: "data" }).items.map(({ key }) => key)).toEqual([
    "survey-results",
    "order-totals",
    "clean-contacts",
  ]);
  expect(findTemplates({ query: "nothing of the kind" }).items).toEqual([]);
});

test.each(templates.map(({ key }) => key))("%s runs to its end as it comes", async (key) => {
  expect(await play(key)).toMatchObject({ status: "completed", error: null });
});

test("templates give what they promise", async () => {
  const outputOf = async (...given: Parameters<typeof play>) => (await play(...given)).output;
  expect(await outputOf("order-totals")).toMatchObject({
    total: 441.8,
    lines: [{ item: "Chair", total: 182 }, {}, {}],
  });
  expect(await outputOf("clean-contacts")).toEqual({
    contacts: [{ name: "Ada Lovelace", email: "ada@example.org" }],
    doubles: 1,
    unreadable: [{ name: "Alan Turing", email: "not an address" }],
  });
  expect(await outputOf("survey-results")).toEqual({
    answers: 3,
    average: 3.67,
    unhappy: ["I waited for a week"],
    act: true,
  });
  expect(await outputOf("support-triage")).toMatchObject({ queue: "Billing", answerWithinHours: 24, isUrgent: false });
  expect(await outputOf("order-by-webhook")).toEqual({ accepted: true, id: "A-17", pieces: 2 });
  expect(await outputOf("order-by-webhook", { input: { order: { id: "B" } } })).toEqual({
    accepted: false,
    missing: ["email", "items"],
  });
  expect(await outputOf("expense-claim", { input: { amount: 20 } })).toEqual({ status: "passed", amount: 20 });
  expect(await outputOf("new-colleague", { decisions: ["rejected"] })).toEqual({
    name: "Robin",
    notDone: [expect.any(String)],
  });
  expect(await outputOf("new-colleague")).toEqual({ name: "Robin", notDone: [] });
});

test("the other ways of the templates lead to an end too", async () => {
  expect(await play("approve-then-publish", { decisions: ["rejected"] })).toMatchObject({ status: "failed" });
  expect(await play("escalation", { late: true })).toMatchObject({ output: "Yes: May we extend the contract?" });
  expect(await play("weekly-check-in", { late: true })).toMatchObject({ output: "Nobody wrote a report this week." });
  expect(await play("follow-up", { decisions: ["rejected"] })).toMatchObject({ status: "completed" });
  expect(await play("watch-a-page")).toMatchObject({ output: { isUp: false } });
  const address = page.address();
  const port = typeof address === "object" ? address?.port : 0;
  const url = `http://127.0.0.1:${port}/`;
  expect(await play("watch-a-page", { input: { url } })).toMatchObject({ output: { isUp: true, status: 200 } });
});
