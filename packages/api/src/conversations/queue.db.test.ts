import { testDatabase } from "@guildhall/testing/test-database";
import { describe, expect, test } from "vitest";
import { openChatBench, words } from "../testing/open-chat-bench.ts";

const chat = openChatBench(testDatabase());
const api = () => chat.owner.api.conversations;
const queue = (content: string) => api().queue({ conversationId: chat.conversationId, content });
const texts = async () => (await chat.get()).messages.map(({ text }) => text);
const waiting = async () => (await chat.get()).queued.map(({ text }) => text);
/** Waits until the model is asked: what it is set to from then on is for the answers behind. */
const isAsked = async (begin: () => Promise<unknown>) => {
  const before = chat.models.chats.length;
  await begin();
  await expect.poll(() => chat.models.chats.length, { timeout: 10_000 }).toBe(before + 1);
};
const slow = { answer: words(40), tokensPerSecond: 20 };

describe("messages that wait", () => {
  test("are said one after the other, in order, each when the answer before has ended", async () => {
    chat.models.set(slow);
    await isAsked(() => chat.send("one"));
    await queue("two");
    await queue(" three ");
    expect(await waiting()).toEqual(["two", "three"]);
    chat.models.set({ answer: "ok", tokensPerSecond: 0 });
    await expect.poll(texts, { timeout: 10_000 }).toEqual(["one", slow.answer, "two", "ok", "three", "ok"]);
    expect(await waiting()).toEqual([]);
  });

  test("are said at once when nothing is under way, and when the answer was stopped", async () => {
    chat.models.set({ answer: "ok" });
    await queue("one");
    await expect.poll(texts).toEqual(["one", "ok"]);
    chat.models.set({ answer: words(300), tokensPerSecond: 20 });
    const { runId } = await chat.send("two");
    await queue("three");
    await expect.poll(async () => (await chat.get()).messages.at(-1)?.run?.status).toBe("running");
    chat.models.set({ answer: "fine", tokensPerSecond: 0 });
    await api().stop({ runId });
    await expect.poll(async () => (await texts()).slice(-2)).toEqual(["three", "fine"]);
  });

  test("go on waiting behind an answer that failed, until they are sent or taken away", async () => {
    chat.models.set({ failure: { kind: "refuse", status: 500 }, firstTokenMs: 200 });
    const { runId } = await chat.send("one");
    const second = await queue("two");
    await queue("three");
    await chat.expectEnd(runId, "failed");
    expect(await waiting()).toEqual(["two", "three"]);
    await api().unqueue({ id: second.id });
    await expect(api().unqueue({ id: second.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    chat.models.set({ failure: null, answer: "ok", firstTokenMs: 0 });
    await api().sendQueued({ id: chat.conversationId });
    await expect.poll(async () => (await texts()).slice(-2)).toEqual(["three", "ok"]);
  });

  test("are said once, though many ask for it at one moment", async () => {
    chat.models.set({ failure: { kind: "refuse", status: 500 }, firstTokenMs: 200 });
    const { runId } = await chat.send("one");
    await queue("two");
    await chat.expectEnd(runId, "failed");
    chat.models.set({ failure: null, answer: "ok", firstTokenMs: 0 });
    await Promise.all(Array.from({ length: 8 }, () => api().sendQueued({ id: chat.conversationId })));
    await expect.poll(async () => (await chat.get()).messages.at(-1)?.run?.status).toBe("completed");
    expect((await texts()).filter((text) => text === "two")).toHaveLength(1);
  });

  test("follow the branch that is shown", async () => {
    chat.models.set({ answer: "A1" });
    const first = await chat.send("Q1");
    await chat.expectEnd(first.runId, "completed");
    chat.models.set(slow);
    await isAsked(() => api().edit({ messageId: first.saidIds[0] ?? "", content: "Q1b" }));
    await queue("Q2");
    chat.models.set({ answer: "A2", tokensPerSecond: 0 });
    await expect.poll(texts, { timeout: 10_000 }).toEqual(["Q1b", slow.answer, "Q2", "A2"]);
  });
});
