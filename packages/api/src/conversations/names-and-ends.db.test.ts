import { testDatabase } from "@guildhall/testing/test-database";
import { expect, test } from "vitest";
import { openChatBench } from "../testing/open-chat-bench.ts";
import { attachFile } from "./attachments/attach-file.ts";
import { dropDeletedConversations } from "./drop-deleted.ts";

const chat = openChatBench(testDatabase(), { namesConversations: true });

/** The model answers questions with one text, and gives a conversation this title when it is asked for one. */
const title = (text: string) =>
  chat.models.set(({ messages }) => ({
    answer: JSON.stringify(messages[0]).includes("You name conversations") ? text : "Guilds are old.",
  }));
const asked = () => chat.models.chats.filter(({ body }) => JSON.stringify(body).includes("You name conversations"));
const titleNow = async () => (await chat.get()).title;
const rename = (to: string) => chat.owner.api.conversations.update({ id: chat.conversationId, title: to });

test("behind its first answer a conversation gets its title of the model, once", async () => {
  title('"The Age of Guilds."\n');
  await chat.expectEnd((await chat.send("How old are guilds in this town?")).runId, "completed");
  await expect.poll(titleNow).toBe("The Age of Guilds");
  expect(JSON.stringify(asked()[0]?.body)).toContain("How old are guilds in this town?");
  await chat.expectEnd((await chat.send("And halls?")).runId, "completed");
  expect(asked()).toHaveLength(1);
  expect(await titleNow()).toBe("The Age of Guilds");
});

test("a title that somebody gave stays, be it there before the model is asked or while it thinks", async () => {
  title("The model's title");
  await rename("Mine");
  await chat.expectEnd((await chat.send("Hello there")).runId, "completed");
  await chat.expectEnd((await chat.send("Again")).runId, "completed");
  expect(asked()).toHaveLength(0);
  expect(await titleNow()).toBe("Mine");
  chat.conversationId = (await chat.owner.api.conversations.create({ agentId: chat.agentId })).id;
  chat.models.set(({ messages }) =>
    JSON.stringify(messages[0]).includes("You name conversations")
      ? { answer: "Too late", firstTokenMs: 400 }
      : { answer: "Guilds are old." },
  );
  await chat.expectEnd((await chat.send("Hello once more")).runId, "completed");
  await expect.poll(() => asked().length).toBe(1);
  await rename("Mine too");
  const job = `${chat.conversationId}:name`;
  const ended = async () =>
    (await chat.services.database.pool.query(`select 1 from "JobLease" where id = $1 and "endedAt" is not null`, [job]))
      .rowCount;
  await expect.poll(ended, { timeout: 5000 }).toBe(1);
  expect(await titleNow()).toBe("Mine too");
});

test("a model that talks on, fails or is the built-in one leaves the title that the first message gave", async () => {
  const { pool } = chat.services.database;
  title("word ".repeat(100));
  await chat.expectEnd((await chat.send("First words")).runId, "completed");
  await expect.poll(() => asked().length).toBe(1);
  await pool.query(`update "Agent" set "modelName" = 'offline' where id = $1`, [chat.agentId]);
  const first = chat.conversationId;
  chat.conversationId = (await chat.owner.api.conversations.create({ agentId: chat.agentId })).id;
  await chat.expectEnd((await chat.send("Second words")).runId, "completed");
  await expect
    .poll(async () => (await pool.query(`select 1 from "JobLease" where "endedAt" is null`)).rowCount)
    .toBe(0);
  await pool.query(`update "Agent" set "modelName" = null where id = $1`, [chat.agentId]);
  expect(await titleNow()).toBe("Second words");
  chat.conversationId = first;
  expect(await titleNow()).toBe("First words");
});

test("what was deleted goes for good after thirty days, with its files and runs; until then it can come back", async () => {
  title("Kept");
  const { pool } = chat.services.database;
  const bytes = new TextEncoder().encode("The oak is old.");
  const { id: fileId } = await attachFile(chat.owner.context, { name: "notes.md", bytes });
  const { conversations } = chat.owner.api;
  const { runId } = await conversations.send({
    conversationId: chat.conversationId,
    content: "Read",
    fileIds: [fileId],
  });
  await chat.expectEnd(runId, "completed");
  const young = (await conversations.create({ agentId: chat.agentId })).id;
  for (const id of [chat.conversationId, young]) await conversations.delete({ id });
  const age = (id: string, days: number) =>
    pool.query(`update "Conversation" set "deletedAt" = now() - $2 * interval '1 day' where id = $1`, [id, days]);
  await age(chat.conversationId, 31);
  await age(young, 29);
  await Promise.all([dropDeletedConversations(pool), dropDeletedConversations(pool)]);
  const left = await pool.query(
    `select id from "Conversation" where id = any($1) union all select id from "Run" where id = $2
     union all select id from "File" where id = $3 union all select "fileId" from "FileBytes" where "fileId" = $3`,
    [[chat.conversationId, young], runId, fileId],
  );
  expect(left.rows).toEqual([{ id: young }]);
  expect(await conversations.restore({ id: young })).toEqual({ id: young });
});
