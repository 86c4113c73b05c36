import { testDatabase } from "@guildhall/testing/test-database";
import { describe, expect, test } from "vitest";
import { openChatBench, words } from "../testing/open-chat-bench.ts";
import { openConversationExport } from "./open-conversation-export.ts";

const chat = openChatBench(testDatabase());
const api = () => chat.owner.api.conversations;
type Turn = { runId: string; answerId: string; saidIds: string[] };

async function ended(turn: Promise<Turn>) {
  const { runId, answerId, saidIds } = await turn;
  await chat.expectEnd(runId, "completed");
  return { runId, answerId, saidId: saidIds[0] ?? "" };
}
const say = (said: string, answer: string) => {
  chat.models.set({ answer });
  return ended(chat.send(said));
};
const edit = (messageId: string, content: string, answer: string) => {
  chat.models.set({ answer });
  return ended(api().edit({ messageId, content }));
};
const regenerate = (messageId: string, answer: string) => {
  chat.models.set({ answer });
  return ended(api().regenerate({ messageId }));
};
const shown = async () => (await chat.get()).messages.map(({ text }) => text);
/** What the model was last asked, without the agent's instructions. */
function asked(): string[] {
  const text = JSON.stringify(chat.models.chats.at(-1)?.body);
  return [...text.matchAll(/(Q\d\w?|A\d\w?)\b/g)].map(([each]) => each);
}

describe("branches", () => {
  test("an edited message is answered beside the other, and the model sees the shown branch only", async () => {
    const first = await say("Q1", "A1");
    await say("Q2", "A2");
    await edit(first.saidId, "Q1b", "A1b");
    expect(asked()).toEqual(["Q1b"]);
    expect(await shown()).toEqual(["Q1b", "A1b"]);
    await say("Q3", "A3");
    expect(asked()).toEqual(["Q1b", "A1b", "Q3"]);
    expect(await shown()).toEqual(["Q1b", "A1b", "Q3", "A3"]);
    await api().showBranch({ messageId: first.saidId });
    expect(await shown()).toEqual(["Q1", "A1", "Q2", "A2"]);
    await say("Q4", "A4");
    expect(asked()).toEqual(["Q1", "A1", "Q2", "A2", "Q4"]);
  });

  test("an answer is given again; which one is shown stays, and each names those beside it", async () => {
    await say("Q1", "A1");
    const second = await say("Q2", "A2");
    const again = await regenerate(second.answerId, "A2b");
    expect(asked()).toEqual(["Q1", "A1", "Q2"]);
    const third = await regenerate(again.answerId, "A2c");
    expect(await shown()).toEqual(["Q1", "A1", "Q2", "A2c"]);
    const { messages, cursor } = await chat.get();
    const all = [second.answerId, again.answerId, third.answerId];
    expect(messages.map(({ branches }) => branches)).toEqual([[], [], [], all]);
    await api().showBranch({ messageId: second.answerId });
    expect(await shown()).toEqual(["Q1", "A1", "Q2", "A2"]);
    const view = await chat.get();
    expect(view.messages.at(-1)?.branches).toEqual(all);
    // Followers begin behind all runs, the hidden ones too.
    expect(view.cursor?.split(":")[0]).toBe(cursor?.split(":")[0]);
  });

  test("an answer that failed in a branch can be tried again there, and only the last of the shown one", async () => {
    const first = await say("Q1", "A1");
    chat.models.set({ failure: { kind: "refuse", status: 500 } });
    const { runId } = await api().regenerate({ messageId: first.answerId });
    await chat.expectEnd(runId, "failed");
    chat.models.set({ failure: null, answer: "A1b" });
    await api().showBranch({ messageId: first.answerId });
    await expect(chat.retry(runId)).rejects.toMatchObject({ cause: { reason: "not-the-last-answer" } });
    const { messages } = await chat.get();
    await api().showBranch({ messageId: messages[1]?.branches[1] ?? "" });
    await chat.expectEnd((await chat.retry(runId)).runId, "completed");
    expect(await shown()).toEqual(["Q1", "A1b"]);
  });

  test("nothing branches, and no other branch is shown, while the agent answers", async () => {
    const first = await say("Q1", "A1");
    await regenerate(first.answerId, "A1b");
    chat.models.set({ answer: words(200), tokensPerSecond: 50 });
    const { runId } = await chat.send("Q2");
    for (const refused of [
      () => api().edit({ messageId: first.saidId, content: "Q1b" }),
      () => api().regenerate({ messageId: first.answerId }),
      () => api().showBranch({ messageId: first.answerId }),
    ]) {
      await expect(refused()).rejects.toMatchObject({ cause: { reason: "answer-under-way" } });
    }
    await api().stop({ runId });
    await chat.expectEnd(runId, "cancelled");
    expect((await shown()).slice(0, 3)).toEqual(["Q1", "A1b", "Q2"]);
  });

  test("sending and branching at one moment: one wins, and nothing of what was said is lost from view", async () => {
    for (let i = 0; i < 10; i++) {
      chat.conversationId = (await api().create({ agentId: chat.agentId })).id;
      const first = await say("Q1", "A1");
      chat.models.set({ answer: "ok", firstTokenMs: 200 });
      const results = await Promise.allSettled([
        chat.send("Q2"),
        api().edit({ messageId: first.saidId, content: "Q1b" }),
        api().regenerate({ messageId: first.answerId }),
      ]);
      const won = results.findIndex(({ status }) => status === "fulfilled");
      expect(results.filter(({ status }) => status === "rejected")).toHaveLength(2);
      const texts = await shown();
      expect(texts.slice(0, won === 0 ? 3 : 1)).toEqual([["Q1", "A1", "Q2"], ["Q1b"], ["Q1"]][won]);
      chat.models.set({ firstTokenMs: 0 });
      await expect.poll(async () => (await chat.get()).messages.at(-1)?.run?.status).toBe("completed");
    }
  }, 30_000);

  test("a long branch is read page by page, and its file tells of it alone, the other of all", async () => {
    const { prisma } = chat.services.database;
    const { orgId } = chat.owner.principal;
    const { conversationId } = chat;
    const rows = Array.from({ length: 230 }, (_, i) => ({
      id: `msg_00000000000000000000${String(i).padStart(6, "0")}`,
      orgId,
      conversationId,
      role: "user" as const,
      text: `${i}`,
    }));
    await prisma.message.deleteMany({ where: { id: { startsWith: "msg_000000" } } });
    await prisma.message.createMany({ data: rows });
    const last = await say("Q1", "A1");
    await regenerate(last.answerId, "A1b");
    const texts: string[] = [];
    let before: string | undefined;
    for (let pages = 0; pages < 5; pages++) {
      const page = await api().get({ id: conversationId, before });
      texts.unshift(...page.messages.map(({ text }) => text));
      before = page.messages[0]?.id;
      if (!page.hasOlder) break;
    }
    expect(texts).toEqual([...rows.map(({ text }) => text), "Q1", "A1b"]);
    const fileOf = async (format: string) => {
      let text = "";
      for await (const piece of (await openConversationExport(chat.owner.context, { id: conversationId, format })).text)
        text += piece;
      return text;
    };
    const markdown = await fileOf("md");
    expect(markdown).toContain("\n\nA1b\n");
    expect(markdown).not.toContain("\n\nA1\n");
    const json: { messages: { text: string }[] } = JSON.parse(await fileOf("json"));
    expect(json.messages.map(({ text }) => text).slice(-3)).toEqual(["Q1", "A1", "A1b"]);
  });
});
