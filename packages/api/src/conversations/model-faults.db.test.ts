import type { ModelFailure } from "@guildhall/testing/model-server";
import { testDatabase } from "@guildhall/testing/test-database";
import { expect, test } from "vitest";
import { openChatBench, textOf, words } from "../testing/open-chat-bench.ts";

const chat = openChatBench(testDatabase());

test.each<[string, ModelFailure, string, string]>([
  ["refuses", { kind: "refuse", status: 503 }, "", "model-failed"],
  ["stops in half a JSON", { kind: "half-json", afterTokens: 2 }, "word0 word1 ", "model-sent-garbage"],
  ["closes early", { kind: "close", afterTokens: 2 }, "word0 word1 ", "model-broke-off"],
  ["ends without an end", { kind: "end", afterTokens: 2 }, "word0 word1 ", "model-broke-off"],
])("a model that %s leaves what it said, and the next try is whole", async (_, failure, said, reason) => {
  chat.models.set({ answer: words(9), failure });
  const { runId } = await chat.send();
  await chat.expectEnd(runId, "failed");
  const [, broken] = (await chat.get()).messages;
  expect(broken).toMatchObject({ text: said, run: { turn: { error: { reason } } } });
  chat.models.set({ failure: null });
  await chat.expectEnd((await chat.retry(runId)).runId, "completed");
  expect((await chat.get()).messages.map(({ text }) => text)).toEqual(["Hello", words(9)]);
});

test("a megabyte in one delta comes whole to who follows, and the conversation is read and gone on with", async () => {
  chat.models.set({ answer: "a b", failure: { kind: "flood", afterTokens: 1, bytes: 2 ** 20 } });
  const { runId } = await chat.send();
  const frames = await chat.followTo(runId);
  expect(textOf(frames)).toHaveLength(2 ** 20 + 3);
  expect((await chat.get()).messages[1]?.text).toHaveLength(2 ** 20 + 3);
  chat.models.set({ failure: null });
  await chat.expectEnd((await chat.send("Go on")).runId, "completed");
});

test("a model that goes silent holds an answer no longer than the person waits: stop ends it, and the next is whole", async () => {
  chat.models.set({ answer: words(9), failure: { kind: "stall", afterTokens: 2 } });
  const { runId } = await chat.send();
  await expect.poll(async () => (await chat.get()).messages[1]?.run?.turn.parts).toHaveLength(1);
  await chat.owner.api.conversations.stop({ runId });
  await chat.expectEnd(runId, "cancelled");
  expect((await chat.get()).messages[1]?.text).toBe("word0 word1 ");
  chat.models.set({ failure: null });
  await chat.expectEnd((await chat.send("Again")).runId, "completed");
});
