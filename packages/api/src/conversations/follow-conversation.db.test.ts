import { newId, type RunFrame, turnText } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { describe, expect, test } from "vitest";
import { joinOrganization } from "../testing/create-organization-with.ts";
import { openChatBench, textOf, words } from "../testing/open-chat-bench.ts";
import { chainMessages } from "./chain-messages.ts";
import { followConversation } from "./follow-conversation.ts";

const chat = openChatBench(testDatabase());

describe("reading", () => {
  test("goes back page by page, without a gap and without repeating", async () => {
    const { prisma } = chat.services.database;
    const { orgId } = chat.owner.principal;
    const rows = Array.from({ length: 230 }, (_, i) => ({
      id: newId("message"),
      orgId,
      conversationId: chat.conversationId,
      role: "user" as const,
      text: `${i}`,
    }));
    await prisma.message.createMany({ data: rows });
    const texts: string[] = [];
    let before: string | undefined;
    for (let pages = 0; pages < 5; pages++) {
      const page = await chat.owner.api.conversations.get({ id: chat.conversationId, before });
      texts.unshift(...page.messages.map(({ text }) => text));
      before = page.messages[0]?.id;
      if (!page.hasOlder) break;
    }
    expect(texts).toEqual(rows.map(({ text }) => text));

    const around = async (message: string) => {
      const named = { id: chat.conversationId, around: message };
      const { messages: shown, hasOlder, hasNewer } = await chat.owner.api.conversations.get(named);
      return [Number(shown[0]?.text), Number(shown.at(-1)?.text), hasOlder, hasNewer];
    };
    const places = () => Promise.all([100, 3, 169, 229].map((place) => around(rows[place]?.id ?? "")));
    const newest = [130, 229, true, false];
    const pages = [[61, 160, true, true], [0, 63, false, true], newest, newest];
    expect(await places()).toEqual(pages);
    // The same along a branch; around a message that it does not have, its newest.
    await chat.owner.context.db.$transaction((tx) => chainMessages(tx, chat.conversationId));
    const data = { headId: rows.at(-1)?.id ?? "" };
    await prisma.conversation.update({ where: { id: chat.conversationId }, data });
    expect(await places()).toEqual(pages);
    expect(await around(newId("message"))).toEqual(newest);
  });

  test("the view and what follows it make the whole answer, wherever in it the view was taken", async () => {
    const answer = words(60);
    chat.models.set({ answer, tokensPerSecond: 100 });
    const { runId } = await chat.send();
    const lookLater = async (afterMs: number) => {
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      const { messages, cursor } = await chat.get();
      const turn = messages[1]?.run?.turn;
      const frames = turn?.outcome ? [] : await chat.followTo(runId, cursor ?? undefined);
      const rest = frames
        .flatMap(({ events }) => events)
        .map((event) => (event.type === "text-delta" ? event.text : ""));
      return `${turn ? turnText(turn) : ""}${rest.join("")}`;
    };
    const looks = await Promise.all([0, 50, 120, 200, 300, 400, 500].map(lookLater));
    expect(new Set(looks)).toEqual(new Set([answer]));
    expect((await chat.get()).cursor).toMatch(new RegExp(`^${runId}:`));
  });

  test("is for the one whose conversation it is, even within the organization", async () => {
    const colleague = await joinOrganization(chat.services, chat.owner.principal.orgId, "admin");
    await expect(colleague.api.conversations.get({ id: chat.conversationId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("following", () => {
  test("from any event gives what comes after it, each frame once", async () => {
    chat.models.set({ answer: words(40), tokensPerSecond: 200 });
    const { runId } = await chat.send();
    const all = await chat.followTo(runId);
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, i) => i + 1));
    expect(textOf(all)).toBe(words(40));
    for (const [i, { eventId }] of all.slice(0, -1).entries()) {
      expect(await chat.followTo(runId, eventId)).toEqual(all.slice(i + 1));
    }
  });

  test("goes on over lost connections in the middle of an answer, without a gap and without repeating", async () => {
    const answer = words(120);
    chat.models.set({ answer, tokensPerSecond: 60 });
    const { runId } = await chat.send();
    let cuts = 0;
    const frames = await chat.followTo(runId, undefined, ({ seq }) => {
      if (seq % 8 === 0 && cuts++ < 3) void chat.cutConnections().catch(() => {});
    });
    expect(cuts).toBeGreaterThanOrEqual(2);
    expect(frames.map(({ seq }) => seq)).toEqual(frames.map((_, i) => i + 1));
    expect(textOf(frames)).toBe(answer);
    expect((await chat.get()).messages[1]).toMatchObject({ text: answer, run: { status: "completed" } });
  });

  test("frames that are too large for a notification are read, and come in their place", async () => {
    const answer = `${"long".repeat(5000)} ${"ä".repeat(9000)} end`;
    chat.models.set({ answer, tokensPerSecond: 20 });
    const { runId } = await chat.send();
    const frames = await chat.followTo(runId);
    expect(textOf(frames)).toBe(answer);
    expect(frames.map(({ seq }) => seq)).toEqual(frames.map((_, i) => i + 1));
  });

  test("a note that this version can't read is looked up, and ends nothing", async () => {
    chat.models.set({ answer: words(30), tokensPerSecond: 60 });
    const { runId } = await chat.send();
    let told = false;
    const frames = await chat.followTo(runId, undefined, () => {
      if (told) return;
      told = true;
      const note = `${chat.conversationId} ${runId} 900 [{"type":"of-tomorrow"}]`;
      void chat.services.database.pool.query("select pg_notify('guildhall_frame', $1)", [note]);
    });
    expect(textOf(frames)).toBe(words(30));
    expect(chat.services.log.lines).toEqual([]);
  });

  test("many readers and many runs at once each get their own", async () => {
    chat.models.set({ answer: words(20), tokensPerSecond: 200 });
    const conversations = await Promise.all(
      Array.from({ length: 8 }, () => chat.owner.api.conversations.create({ agentId: chat.agentId })),
    );
    const texts = await Promise.all(
      conversations.map(async ({ id }) => {
        const { runId } = await chat.owner.api.conversations.send({ conversationId: id, content: "go" });
        const stop = new AbortController();
        const frames: RunFrame[] = [];
        const following = await followConversation(chat.owner.context, { conversationId: id }, stop.signal);
        for await (const frame of following) {
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
