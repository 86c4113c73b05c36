import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { beforeEach, describe, expect, test } from "vitest";
import { openChatBench, words } from "../testing/open-chat-bench.ts";

const chat = openChatBench(testDatabase());
const api = () => chat.owner.api.conversations;

/** A conversation in which these words were said and answered. */
async function talk(said: string, answer = "Quite so."): Promise<string> {
  const { id } = await api().create({ agentId: chat.agentId });
  chat.conversationId = id;
  chat.models.set({ answer });
  await chat.expectEnd((await chat.send(said)).runId, "completed");
  return id;
}

const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);

beforeEach(async () => {
  await chat.services.database.prisma.conversation.deleteMany({ where: { title: { not: "" } } });
});

describe("keeping", () => {
  test("a name stays when more is said, a pin and the archive move a conversation between the lists", async () => {
    const first = await talk("About honey");
    const second = await talk("About wax");
    expect(await api().update({ id: first, title: "  Bees ", isPinned: true })).toMatchObject({
      title: "Bees",
      isPinned: true,
      archivedAt: null,
    });
    await talk("About mead");
    expect(idsOf(await api().list({ pinned: true }))).toEqual([first]);
    expect(idsOf(await api().list({ pinned: false }))).toEqual([chat.conversationId, second]);
    await api().update({ id: second, isArchived: true });
    expect(idsOf(await api().list({}))).toEqual([chat.conversationId, first]);
    expect(idsOf(await api().list({ archived: true }))).toEqual([second]);
    chat.conversationId = second;
    await chat.expectEnd((await chat.send("More of it")).runId, "completed");
    expect((await chat.get()).archivedAt).toBeNull();
    chat.conversationId = first;
    await chat.expectEnd((await chat.send("And more")).runId, "completed");
    expect((await chat.get()).title).toBe("Bees");
  });

  test("the records say what changed, never what one's title is", async () => {
    const id = await talk("A secret");
    await api().update({ id, title: "My secret", isPinned: true });
    const entry = await chat.services.database.prisma.auditEntry.findFirst({
      where: { objectId: id, action: "conversations.update" },
    });
    expect(entry?.data).toEqual({ changed: ["title", "isPinned"] });
  });

  test("what is deleted is gone everywhere, its answer is stopped, and it comes back whole", async () => {
    const id = await talk("About honey");
    chat.models.set({ answer: words(300), tokensPerSecond: 20 });
    const { runId } = await chat.send("Go on");
    await api().delete({ id });
    await chat.expectEnd(runId, "cancelled");
    expect(idsOf(await api().list({}))).toEqual([]);
    expect(idsOf(await api().search({ query: "honey" }))).toEqual([]);
    for (const gone of [
      () => api().get({ id }),
      () => api().send({ conversationId: id, content: "Hello" }),
      () => api().retry({ runId }),
      () => api().stop({ runId }),
      () => api().update({ id, title: "Back" }),
      () => api().delete({ id }),
    ]) {
      await expect(gone()).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    await api().restore({ id });
    await api().restore({ id });
    expect((await chat.get()).messages).toHaveLength(4);
    expect(idsOf(await api().list({}))).toEqual([id]);
  });
});

describe("searching", () => {
  test("finds titles and messages, says which words they were, and is read page by page", async () => {
    const honey = await talk("About honey", "Bees make it from nectar, and keepers take their part.");
    const wax = await talk("About wax", "Bees sweat it.");
    const { items } = await api().search({ query: "bees nect" });
    expect(items).toMatchObject([{ id: honey, title: "About honey", excerpt: { role: "assistant" } }]);
    expect(items[0]?.excerpt?.words.filter(({ found }) => found).map(({ text }) => text)).toEqual(["Bees", "nectar"]);
    const page = await api().search({ query: "bees", limit: 1 });
    expect(idsOf(page)).toEqual([wax]);
    expect(idsOf(await api().search({ query: "bees", limit: 1, cursor: page.nextCursor }))).toEqual([honey]);
    const byTitle = (await api().update({ id: wax, title: "Candles" })) && (await api().search({ query: "candl" }));
    expect(byTitle.items).toMatchObject([{ id: wax, titleWords: [{ text: "Candles", found: true }], excerpt: null }]);
  });

  test("finds nothing of a colleague, and nothing that a program said", async () => {
    const id = await talk("About honey");
    const { prisma } = chat.services.database;
    await prisma.conversation.update({ where: { id }, data: { origin: "api" } });
    expect(idsOf(await api().search({ query: "honey" }))).toEqual([]);
    const other = newId("user");
    await prisma.user.create({ data: { id: other, name: "Other", email: `${other}@example.org` } });
    await prisma.conversation.update({ where: { id }, data: { origin: "app", createdById: other } });
    expect(idsOf(await api().search({ query: "honey" }))).toEqual([]);
  });
});
