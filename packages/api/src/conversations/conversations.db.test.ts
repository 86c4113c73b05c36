import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { describe, expect, test } from "vitest";
import { wizardAnswers } from "../testing/create-organization-with.ts";
import { openChatBench, textOf, words } from "../testing/open-chat-bench.ts";

const chat = openChatBench(testDatabase());

describe("sending", () => {
  test("brings an answer; the next turn knows the one before, and the list shows the conversation by its first words", async () => {
    chat.models.set({ answer: "A guild is a company." });
    const first = await chat.send("What is a guild?\nTell me");
    await chat.expectEnd(first.runId, "completed");
    const second = await chat.send("And a hall?");
    await chat.expectEnd(second.runId, "completed");
    const { messages, title, hasOlder } = await chat.get();
    expect(messages.map(({ role, text }) => [role, text])).toEqual([
      ["user", "What is a guild?\nTell me"],
      ["assistant", "A guild is a company."],
      ["user", "And a hall?"],
      ["assistant", "A guild is a company."],
    ]);
    expect(title).toBe("What is a guild?");
    expect(hasOlder).toBe(false);
    expect(messages[1]?.run).toMatchObject({ status: "completed", modelId: expect.stringContaining("scripted-model") });
    expect(JSON.stringify(chat.models.chats.at(-1)?.body)).toContain("What is a guild?");
    const { items } = await chat.owner.api.conversations.list({ agentId: chat.agentId });
    expect(items[0]).toMatchObject({ id: chat.conversationId, title: "What is a guild?" });
  });

  test("twice at once: one is taken, the other hears that the answer is under way", async () => {
    chat.models.set({ firstTokenMs: 400, answer: "ok" });
    const results = await Promise.allSettled([chat.send("one"), chat.send("two"), chat.send("three")]);
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(2);
    for (const { reason } of refused)
      expect(reason).toMatchObject({ code: "CONFLICT", cause: { reason: "answer-under-way" } });
    expect((await chat.get()).messages).toHaveLength(2);
  });

  test("to an archived agent is refused, and so is trying again", async () => {
    const { agent } = await chat.owner.api.agents.create(wizardAnswers("Gone"));
    chat.conversationId = (await chat.owner.api.conversations.create({ agentId: agent.id })).id;
    chat.models.set({ failure: { kind: "refuse", status: 500 } });
    const { runId } = await chat.send();
    await chat.expectEnd(runId, "failed");
    await chat.owner.api.agents.archive({ id: agent.id });
    await expect(chat.send()).rejects.toMatchObject({ cause: { reason: "agent-archived" } });
    await expect(chat.retry(runId)).rejects.toMatchObject({ cause: { reason: "agent-archived" } });
    await expect(chat.owner.api.conversations.create({ agentId: agent.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("a title is cut at a word, and never in the middle of a character", async () => {
    chat.models.set({ answer: "ok" });
    await chat.send("🧵".repeat(100));
    const { title } = await chat.get();
    expect(title).toMatch(/^(🧵)+…$/u);
  });
});

describe("stopping", () => {
  test("keeps what is written, and is harmless when repeated", async () => {
    chat.models.set({ answer: words(200), tokensPerSecond: 50 });
    const { runId } = await chat.send();
    const frames = await chat.followTo(runId, undefined, ({ events }) => {
      if (events.some(({ type }) => type === "text-delta")) void chat.owner.api.conversations.stop({ runId });
    });
    const [, answer] = (await chat.get()).messages;
    expect(answer).toMatchObject({ text: textOf(frames), run: { status: "cancelled" } });
    expect(answer?.text.length).toBeGreaterThan(0);
    await chat.owner.api.conversations.stop({ runId });
    expect(await chat.statusOf(runId)).toBe("cancelled");
  });

  test("at the very moment of sending always ends the run", async () => {
    chat.models.set({ answer: words(300), tokensPerSecond: 20 });
    const runs: string[] = [];
    for (let i = 0; i < 15; i++) {
      chat.conversationId = (await chat.owner.api.conversations.create({ agentId: chat.agentId })).id;
      const { runId } = await chat.send();
      await new Promise((resolve) => setTimeout(resolve, i * 2));
      await chat.owner.api.conversations.stop({ runId });
      runs.push(runId);
    }
    for (const runId of runs) await chat.expectEnd(runId, "cancelled");
  });
});

describe("trying again", () => {
  test("answers the same message anew, behind the old run, and the old one stays in the records", async () => {
    chat.models.set({ failure: { kind: "refuse", status: 500 } });
    const { runId } = await chat.send();
    await chat.expectEnd(runId, "failed");
    expect((await chat.get()).messages[1]?.run?.turn.error).toMatchObject({
      reason: expect.any(String),
      message: expect.any(String),
    });
    chat.models.set({ failure: null, answer: "Now it works." });
    const next = await chat.retry(runId);
    expect(next.runId > runId).toBe(true);
    await chat.expectEnd(next.runId, "completed");
    const { messages } = await chat.get();
    expect(messages.map(({ text }) => text)).toEqual(["Hello", "Now it works."]);
    expect(messages[1]?.run).toMatchObject({ id: next.runId, status: "completed" });
    expect(await chat.statusOf(runId)).toBe("failed");
    expect(textOf(await chat.followTo(next.runId, `${runId}:999999999`))).toBe("Now it works.");
  });

  test("sorts behind the old run, though that was made by a server whose clock is ahead", async () => {
    chat.models.set({ failure: { kind: "refuse", status: 500 } });
    const { runId } = await chat.send();
    await chat.expectEnd(runId, "failed");
    const ahead = newId("run").replace(/^(run_\d*[a-z0-9]{6})./, "$1z");
    await chat.services.database.prisma.run.update({ where: { id: runId }, data: { id: ahead } });
    chat.models.set({ failure: null, answer: "ok" });
    expect((await chat.retry(ahead)).runId > ahead).toBe(true);
  });

  test("is refused for an answer that is whole, under way, or not the last", async () => {
    chat.models.set({ answer: "ok" });
    const { runId } = await chat.send();
    await chat.expectEnd(runId, "completed");
    await expect(chat.retry(runId)).rejects.toMatchObject({ cause: { reason: "not-the-last-answer" } });
    chat.models.set({ answer: words(100), tokensPerSecond: 20 });
    const underWay = await chat.send();
    await expect(chat.retry(underWay.runId)).rejects.toMatchObject({ cause: { reason: "answer-under-way" } });
    await chat.owner.api.conversations.stop({ runId: underWay.runId });
    await chat.expectEnd(underWay.runId, "cancelled");
    chat.models.set({ answer: "ok", tokensPerSecond: 0 });
    await chat.expectEnd((await chat.send()).runId, "completed");
    await expect(chat.retry(underWay.runId)).rejects.toMatchObject({ cause: { reason: "not-the-last-answer" } });
  });

  test("at the same moment as sending and trying again: one wins, the others hear of it, none fails for a reason of ours", async () => {
    for (let i = 0; i < 12; i++) {
      chat.conversationId = (await chat.owner.api.conversations.create({ agentId: chat.agentId })).id;
      chat.models.set({ failure: { kind: "refuse", status: 500 } });
      const { runId } = await chat.send();
      await chat.expectEnd(runId, "failed");
      chat.models.set({ failure: null, answer: "ok", firstTokenMs: 300 });
      const results = await Promise.allSettled([chat.retry(runId), chat.send("more"), chat.retry(runId)]);
      const refused = results.filter((result) => result.status === "rejected");
      expect(refused).toHaveLength(2);
      for (const { reason } of refused) expect(reason).toMatchObject({ code: "CONFLICT" });
    }
  }, 30_000);
});
