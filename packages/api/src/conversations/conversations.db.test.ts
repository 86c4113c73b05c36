import { newId, projectTurn, type RunFrame, turnText } from "@guildhall/kernel";
import type { Worker } from "@guildhall/jobs";
import { type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  createOrganizationWith,
  joinOrganization,
  type TestMember,
  wizardAnswers,
} from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import { startTestWorker } from "../testing/start-test-worker.ts";
import { followConversation } from "./follow-conversation.ts";

const copy = testDatabase();
let models: ModelServer;
let services: TestServices;
let worker: Worker;
let owner: TestMember;
let agentId: string;
let conversationId: string;

beforeAll(async () => {
  models = await startModelServer();
  services = await openTestServices(copy.url, { models: { openai: { baseUrl: models.baseUrl } } });
  worker = await startTestWorker(services);
  owner = await createOrganizationWith(services);
  agentId = (await owner.api.agents.create(wizardAnswers("Ada"))).agent.id;
});
afterAll(async () => {
  await worker.stop(0);
  await services.close();
  await models.close();
});
beforeEach(async () => {
  models.reset();
  services.log.lines.length = 0;
  conversationId = (await owner.api.conversations.create({ agentId })).id;
});

type Frame = RunFrame & { eventId: string };
const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(" ");
const textOf = (frames: RunFrame[]) => turnText(projectTurn(frames.flatMap(({ events }) => events)));
const get = () => owner.api.conversations.get({ id: conversationId });
const send = (content = "Hello") => owner.api.conversations.send({ conversationId, content });
const retry = (runId: string) => owner.api.conversations.retry({ runId });
const statusOf = async (runId: string) =>
  (await services.database.prisma.run.findUniqueOrThrow({ where: { id: runId } })).status;
const expectEnd = (runId: string, status: string) =>
  expect.poll(() => statusOf(runId), { timeout: 10_000 }).toBe(status);

/** Reads until the run has ended. */
async function followTo(
  runId: string,
  lastEventId?: string,
  onFrame: (frame: Frame) => void = () => {},
): Promise<Frame[]> {
  const stop = new AbortController();
  const frames: Frame[] = [];
  for await (const frame of followConversation(owner.context, { conversationId, lastEventId }, stop.signal)) {
    frames.push(frame);
    onFrame(frame);
    if (frame.runId === runId && frame.events.some(({ type }) => type === "run-finish")) stop.abort();
  }
  return frames;
}

const cutConnections = () =>
  services.database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and application_name = any($1)`,
    [["guildhall-listen", "guildhall-test"]],
  );

describe("sending", () => {
  test("brings an answer; the next turn knows the one before, and the list shows the conversation by its first words", async () => {
    models.set({ answer: "A guild is a company." });
    const first = await send("What is a guild?\nTell me");
    await expectEnd(first.runId, "completed");
    const second = await send("And a hall?");
    await expectEnd(second.runId, "completed");
    const { messages, title, hasOlder } = await get();
    expect(messages.map(({ role, text }) => [role, text])).toEqual([
      ["user", "What is a guild?\nTell me"],
      ["assistant", "A guild is a company."],
      ["user", "And a hall?"],
      ["assistant", "A guild is a company."],
    ]);
    expect(title).toBe("What is a guild?");
    expect(hasOlder).toBe(false);
    expect(messages[1]?.run).toMatchObject({ status: "completed", modelId: expect.stringContaining("scripted-model") });
    expect(JSON.stringify(models.requests.at(-1)?.body)).toContain("What is a guild?");
    const { items } = await owner.api.conversations.list({ agentId });
    expect(items[0]).toMatchObject({ id: conversationId, title: "What is a guild?" });
  });

  test("twice at once: one is taken, the other hears that the answer is under way", async () => {
    models.set({ firstTokenMs: 400, answer: "ok" });
    const results = await Promise.allSettled([send("one"), send("two"), send("three")]);
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(2);
    for (const { reason } of refused)
      expect(reason).toMatchObject({ code: "CONFLICT", cause: { reason: "answer-under-way" } });
    expect((await get()).messages).toHaveLength(2);
  });

  test("to an archived agent is refused, and so is trying again", async () => {
    const { agent } = await owner.api.agents.create(wizardAnswers("Gone"));
    conversationId = (await owner.api.conversations.create({ agentId: agent.id })).id;
    models.set({ failure: { kind: "refuse", status: 500 } });
    const { runId } = await send();
    await expectEnd(runId, "failed");
    await owner.api.agents.archive({ id: agent.id });
    await expect(send()).rejects.toMatchObject({ cause: { reason: "agent-archived" } });
    await expect(retry(runId)).rejects.toMatchObject({ cause: { reason: "agent-archived" } });
    await expect(owner.api.conversations.create({ agentId: agent.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("a title is cut at a word, and never in the middle of a character", async () => {
    models.set({ answer: "ok" });
    await send("🧵".repeat(100));
    const { title } = await get();
    expect(title).toMatch(/^(🧵)+…$/u);
  });
});

describe("stopping", () => {
  test("keeps what is written, and is harmless when repeated", async () => {
    models.set({ answer: words(200), tokensPerSecond: 50 });
    const { runId } = await send();
    const frames = await followTo(runId, undefined, ({ events }) => {
      if (events.some(({ type }) => type === "text-delta")) void owner.api.conversations.stop({ runId });
    });
    const [, answer] = (await get()).messages;
    expect(answer).toMatchObject({ text: textOf(frames), run: { status: "cancelled" } });
    expect(answer?.text.length).toBeGreaterThan(0);
    await owner.api.conversations.stop({ runId });
    expect(await statusOf(runId)).toBe("cancelled");
  });

  test("at the very moment of sending always ends the run", async () => {
    models.set({ answer: words(300), tokensPerSecond: 20 });
    const runs: string[] = [];
    for (let i = 0; i < 15; i++) {
      conversationId = (await owner.api.conversations.create({ agentId })).id;
      const { runId } = await send();
      await new Promise((resolve) => setTimeout(resolve, i * 2));
      await owner.api.conversations.stop({ runId });
      runs.push(runId);
    }
    for (const runId of runs) await expectEnd(runId, "cancelled");
  });
});

describe("trying again", () => {
  test("answers the same message anew, behind the old run, and the old one stays in the records", async () => {
    models.set({ failure: { kind: "refuse", status: 500 } });
    const { runId } = await send();
    await expectEnd(runId, "failed");
    expect((await get()).messages[1]?.run?.turn.error).toMatchObject({
      reason: expect.any(String),
      message: expect.any(String),
    });
    models.set({ failure: null, answer: "Now it works." });
    const next = await retry(runId);
    expect(next.runId > runId).toBe(true);
    await expectEnd(next.runId, "completed");
    const { messages } = await get();
    expect(messages.map(({ text }) => text)).toEqual(["Hello", "Now it works."]);
    expect(messages[1]?.run).toMatchObject({ id: next.runId, status: "completed" });
    expect(await statusOf(runId)).toBe("failed");
    expect(textOf(await followTo(next.runId, `${runId}:999999999`))).toBe("Now it works.");
  });

  test("sorts behind the old run, though that was made by a server whose clock is ahead", async () => {
    models.set({ failure: { kind: "refuse", status: 500 } });
    const { runId } = await send();
    await expectEnd(runId, "failed");
    const ahead = newId("run").replace(/^(run_\d*[a-z0-9]{6})./, "$1z");
    await services.database.prisma.run.update({ where: { id: runId }, data: { id: ahead } });
    models.set({ failure: null, answer: "ok" });
    expect((await retry(ahead)).runId > ahead).toBe(true);
  });

  test("is refused for an answer that is whole, under way, or not the last", async () => {
    models.set({ answer: "ok" });
    const { runId } = await send();
    await expectEnd(runId, "completed");
    await expect(retry(runId)).rejects.toMatchObject({ cause: { reason: "not-the-last-answer" } });
    models.set({ answer: words(100), tokensPerSecond: 20 });
    const underWay = await send();
    await expect(retry(underWay.runId)).rejects.toMatchObject({ cause: { reason: "answer-under-way" } });
    await owner.api.conversations.stop({ runId: underWay.runId });
    await expectEnd(underWay.runId, "cancelled");
    models.set({ answer: "ok", tokensPerSecond: 0 });
    await expectEnd((await send()).runId, "completed");
    await expect(retry(underWay.runId)).rejects.toMatchObject({ cause: { reason: "not-the-last-answer" } });
  });

  test("at the same moment as sending and trying again: one wins, the others hear of it, none fails for a reason of ours", async () => {
    for (let i = 0; i < 12; i++) {
      conversationId = (await owner.api.conversations.create({ agentId })).id;
      models.set({ failure: { kind: "refuse", status: 500 } });
      const { runId } = await send();
      await expectEnd(runId, "failed");
      models.set({ failure: null, answer: "ok", firstTokenMs: 300 });
      const results = await Promise.allSettled([retry(runId), send("more"), retry(runId)]);
      const refused = results.filter((result) => result.status === "rejected");
      expect(refused).toHaveLength(2);
      for (const { reason } of refused) expect(reason).toMatchObject({ code: "CONFLICT" });
    }
  }, 30_000);
});

describe("reading", () => {
  test("goes back page by page, without a gap and without repeating", async () => {
    const { prisma } = services.database;
    const { orgId } = owner.principal;
    const rows = Array.from({ length: 230 }, (_, i) => ({
      id: newId("message"),
      orgId,
      conversationId,
      role: "user" as const,
      text: `${i}`,
    }));
    await prisma.message.createMany({ data: rows });
    const texts: string[] = [];
    let before: string | undefined;
    for (let pages = 0; pages < 5; pages++) {
      const page = await owner.api.conversations.get({ id: conversationId, before });
      texts.unshift(...page.messages.map(({ text }) => text));
      before = page.messages[0]?.id;
      if (!page.hasOlder) break;
    }
    expect(texts).toEqual(rows.map(({ text }) => text));
  });

  test("the view and what follows it make the whole answer, wherever in it the view was taken", async () => {
    const answer = words(60);
    models.set({ answer, tokensPerSecond: 100 });
    const { runId } = await send();
    const lookLater = async (afterMs: number) => {
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      const { messages, cursor } = await get();
      const turn = messages[1]?.run?.turn;
      const frames = turn?.outcome ? [] : await followTo(runId, cursor ?? undefined);
      const rest = frames
        .flatMap(({ events }) => events)
        .map((event) => (event.type === "text-delta" ? event.text : ""));
      return `${turn ? turnText(turn) : ""}${rest.join("")}`;
    };
    const looks = await Promise.all([0, 50, 120, 200, 300, 400, 500].map(lookLater));
    expect(new Set(looks)).toEqual(new Set([answer]));
    expect((await get()).cursor).toMatch(new RegExp(`^${runId}:`));
  });

  test("is for the one whose conversation it is, even within the organization", async () => {
    const colleague = await joinOrganization(services, owner.principal.orgId, "admin");
    await expect(colleague.api.conversations.get({ id: conversationId })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("following", () => {
  test("from any event gives what comes after it, each frame once", async () => {
    models.set({ answer: words(40), tokensPerSecond: 200 });
    const { runId } = await send();
    const all = await followTo(runId);
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, i) => i + 1));
    expect(textOf(all)).toBe(words(40));
    for (const [i, { eventId }] of all.slice(0, -1).entries()) {
      expect(await followTo(runId, eventId)).toEqual(all.slice(i + 1));
    }
  });

  test("goes on over lost connections in the middle of an answer, without a gap and without repeating", async () => {
    const answer = words(120);
    models.set({ answer, tokensPerSecond: 60 });
    const { runId } = await send();
    let cuts = 0;
    const frames = await followTo(runId, undefined, ({ seq }) => {
      if (seq % 8 === 0 && cuts++ < 3) void cutConnections().catch(() => {});
    });
    expect(cuts).toBeGreaterThanOrEqual(2);
    expect(frames.map(({ seq }) => seq)).toEqual(frames.map((_, i) => i + 1));
    expect(textOf(frames)).toBe(answer);
    expect((await get()).messages[1]).toMatchObject({ text: answer, run: { status: "completed" } });
  });

  test("frames that are too large for a notification are read, and come in their place", async () => {
    const answer = `${"long".repeat(5000)} ${"ä".repeat(9000)} end`;
    models.set({ answer, tokensPerSecond: 20 });
    const { runId } = await send();
    const frames = await followTo(runId);
    expect(textOf(frames)).toBe(answer);
    expect(frames.map(({ seq }) => seq)).toEqual(frames.map((_, i) => i + 1));
  });

  test("a note that this version can't read is looked up, and ends nothing", async () => {
    models.set({ answer: words(30), tokensPerSecond: 60 });
    const { runId } = await send();
    let told = false;
    const frames = await followTo(runId, undefined, () => {
      if (told) return;
      told = true;
      const note = `${conversationId} ${runId} 900 [{"type":"of-tomorrow"}]`;
      void services.database.pool.query("select pg_notify('guildhall_frame', $1)", [note]);
    });
    expect(textOf(frames)).toBe(words(30));
    expect(services.log.lines).toEqual([]);
  });

  test("many readers and many runs at once each get their own", async () => {
    models.set({ answer: words(20), tokensPerSecond: 200 });
    const conversations = await Promise.all(
      Array.from({ length: 8 }, () => owner.api.conversations.create({ agentId })),
    );
    const texts = await Promise.all(
      conversations.map(async ({ id }) => {
        const { runId } = await owner.api.conversations.send({ conversationId: id, content: "go" });
        const stop = new AbortController();
        const frames: RunFrame[] = [];
        for await (const frame of followConversation(owner.context, { conversationId: id }, stop.signal)) {
          expect(frame.runId).toBe(runId);
          frames.push(frame);
          if (frame.events.some(({ type }) => type === "run-finish")) stop.abort();
        }
        return textOf(frames);
      }),
    );
    expect(new Set(texts)).toEqual(new Set([words(20)]));
  });
});

describe("bad days of a run", () => {
  test("an organization that is removed in mid-answer takes no other answer with it", async () => {
    models.set({ answer: words(60), tokensPerSecond: 40 });
    const others = await Promise.all(Array.from({ length: 3 }, () => owner.api.conversations.create({ agentId })));
    const runs = await Promise.all(
      others.map(({ id }) => owner.api.conversations.send({ conversationId: id, content: "go" })),
    );
    const doomed = await createOrganizationWith(services);
    const { agent } = await doomed.api.agents.create(wizardAnswers("Doomed"));
    const conversation = await doomed.api.conversations.create({ agentId: agent.id });
    await doomed.api.conversations.send({ conversationId: conversation.id, content: "go" });
    await expect
      .poll(() => services.database.prisma.runFrame.count({ where: { orgId: doomed.principal.orgId } }), {
        timeout: 5000,
      })
      .toBeGreaterThan(2);
    await services.database.prisma.organization.delete({ where: { id: doomed.principal.orgId } });
    for (const { runId } of runs) await expectEnd(runId, "completed");
  });

  test("a run whose data can't be read ends as failed, and the conversation goes on", async () => {
    models.set({ answer: "ok" });
    await services.database.prisma.message.create({
      data: {
        id: newId("message"),
        orgId: owner.principal.orgId,
        conversationId,
        role: "assistant",
        text: "odd",
        parts: [{ type: "of-tomorrow" }],
      },
    });
    const { runId } = await send();
    await expectEnd(runId, "failed");
    const frames = await followTo(runId);
    expect(frames.at(-1)?.events.map(({ type }) => type)).toEqual(["error", "run-finish"]);
    await services.database.prisma.message.deleteMany({ where: { conversationId, text: "odd" } });
    await expectEnd((await retry(runId)).runId, "completed");
  });

  test("how long it took is told from its first start, over all attempts", async () => {
    models.set({ answer: "ok", firstTokenMs: 1500 });
    const { runId } = await send();
    await expect.poll(() => statusOf(runId), { timeout: 5000 }).toBe("running");
    const startedAt = new Date(Date.now() - 60_000);
    await services.database.prisma.run.update({ where: { id: runId }, data: { startedAt } });
    await services.database.pool.query(
      `update dbos.workflow_status set executor_id = 'wrk_dead' where workflow_uuid = $1 and status = 'PENDING'`,
      [runId],
    );
    await expectEnd(runId, "completed");
    const frames = await followTo(runId);
    const events = frames.flatMap(({ events: some }) => some);
    expect(events.filter(({ type }) => type === "run-start")).toHaveLength(2);
    expect(projectTurn(events).durationMs).toBeGreaterThan(60_000);
    const view = (await get()).messages[1]?.run?.turn;
    expect(view?.durationMs).toBeGreaterThan(60_000);
  });
});
