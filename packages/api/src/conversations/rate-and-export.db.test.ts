import { testDatabase } from "@guildhall/testing/test-database";
import { describe, expect, test } from "vitest";
import { openChatBench } from "../testing/open-chat-bench.ts";
import { openConversationExport } from "./open-conversation-export.ts";

const chat = openChatBench(testDatabase());
const api = () => chat.owner.api.conversations;

/** Says something and waits for the answer. */
async function talk(said: string, answer: string) {
  chat.models.set({ answer });
  const turn = await chat.send(said);
  await chat.expectEnd(turn.runId, "completed");
  return turn;
}

describe("what one thinks of an answer", () => {
  test("is kept with its comment, replaced, and taken back", async () => {
    const { answerId: messageId, saidIds } = await talk("Is it so?", "It is.");
    const feedback = async () => (await chat.get()).messages.map((message) => message.feedback);
    expect(await feedback()).toEqual([null, null]);
    await api().rate({ messageId, isGood: false, comment: " Says nothing " });
    expect(await feedback()).toEqual([null, { isGood: false, comment: "Says nothing" }]);
    await api().rate({ messageId, isGood: true });
    expect(await feedback()).toEqual([null, { isGood: true, comment: "" }]);
    await api().unrate({ messageId });
    await api().unrate({ messageId });
    expect(await feedback()).toEqual([null, null]);
    const ofQuestion = api().rate({ messageId: saidIds[0] ?? "", isGood: true });
    await expect(ofQuestion).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a conversation as a file", () => {
  const fileOf = async (format: string) => {
    const file = await openConversationExport(chat.owner.context, { id: chat.conversationId, format });
    let text = "";
    for await (const piece of file.text) text += piece;
    return { ...file, text };
  };

  test("has as Markdown who said what, as it was written", async () => {
    await talk("Ça va?\n\n- or not", "# Yes\n\n`fine`");
    const { fileName, contentType, text } = await fileOf("md");
    expect({ fileName, contentType }).toEqual({ fileName: "ca-va.md", contentType: "text/markdown; charset=utf-8" });
    expect(text.replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, "then")).toBe(
      "# Ça va?\n\nWith Ada, then\n\n## You, then\n\nÇa va?\n\n- or not\n\n## Ada, then\n\n# Yes\n\n`fine`\n",
    );
  });

  test("has as JSON all that is known of the messages, however many there are", async () => {
    const { answerId } = await talk("Hello", "Good day.");
    await api().rate({ messageId: answerId, isGood: true, comment: "Polite" });
    const { orgId } = chat.owner.principal;
    const { prisma } = chat.services.database;
    const more = Array.from({ length: 450 }, (_, i) => ({
      id: `msg_${"z".repeat(22)}${String(i).padStart(4, "0")}`,
      orgId,
      conversationId: chat.conversationId,
      role: "user" as const,
      text: `${i} "said"`,
    }));
    await prisma.message.createMany({ data: more });
    const { fileName, contentType, text } = await fileOf("json");
    expect({ fileName, contentType }).toEqual({ fileName: "hello.json", contentType: "application/json" });
    const read: { title: string; messages: { text: string }[] } = JSON.parse(text);
    expect(read).toMatchObject({ title: "Hello", agent: { name: "Ada" } });
    expect(read.messages.slice(0, 2)).toMatchObject([
      { role: "user", text: "Hello" },
      { role: "assistant", run: { status: "completed" }, feedback: { isGood: true, comment: "Polite" } },
    ]);
    expect(read.messages.slice(2).map((message) => message.text)).toEqual(more.map((message) => message.text));
  });

  test("is not given of what is deleted, or of nobody's", async () => {
    await api().delete({ id: chat.conversationId });
    await expect(fileOf("md")).rejects.toMatchObject({ reason: "conversation-not-found" });
  });
});
